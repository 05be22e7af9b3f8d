package nl.passendonderwijs.kit.jdbc;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plain JDBC in the current transaction, or a connection of its own when there is none. */
@ApplicationScoped
public class Sql {

    @Inject
    AgroalDataSource database;

    public <T> List<T> lees(String vraag, Rijlezer<T> lezer, @Nullable Object... waarden) {
        return met(vraag, waarden, opdracht -> {
            var gelezen = new ArrayList<T>();
            try (var rijen = opdracht.executeQuery()) {
                var rij = new Rij(rijen);
                while (rijen.next()) {
                    gelezen.add(lezer.lees(rij));
                }
            }
            return gelezen;
        });
    }

    public <T> Optional<T> leesEen(String vraag, Rijlezer<T> lezer, @Nullable Object... waarden) {
        return lees(vraag, lezer, waarden).stream().findFirst();
    }

    /** The number of rows that changed. */
    public int schrijf(String opdracht, @Nullable Object... waarden) {
        return met(opdracht, waarden, PreparedStatement::executeUpdate);
    }

    /**
     * Changes a row that this transaction has locked and read, from the version it had then.
     *
     * @throws IllegalStateException when there is no such row any more: another changed it, so the lock was forgotten
     */
    public void schrijfEen(String opdracht, @Nullable Object... waarden) {
        if (schrijf(opdracht, waarden) != 1) {
            throw new IllegalStateException("the row was not held by this transaction: " + opdracht);
        }
    }

    private <T> T met(String sql, @Nullable Object[] waarden, Werk<T> werk) {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.prepareStatement(sql)) {
            for (int plaats = 0; plaats < waarden.length; plaats++) {
                opdracht.setObject(plaats + 1, parameter(verbinding, waarden[plaats]));
            }
            return werk.doe(opdracht);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** What the database has no type for, a code or an identifier, goes in as it is written. */
    private static @Nullable Object parameter(Connection verbinding, @Nullable Object waarde) throws SQLException {
        return switch (waarde) {
            case null -> null;
            case Instant moment -> Timestamp.from(moment);
            case Enum<?> keuze -> keuze.name();
            case Reeks(var type, var elementen) -> verbinding.createArrayOf(type, elementen);
            case Number _, Boolean _, UUID _, LocalDate _, byte[] _ -> waarde;
            default -> waarde.toString();
        };
    }

    /** How one row becomes a value. */
    public interface Rijlezer<T> {
        T lees(Rij rij) throws SQLException;
    }

    private interface Werk<T> {
        T doe(PreparedStatement opdracht) throws SQLException;
    }
}
