package nl.passendonderwijs.placement.gedeeld.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plain SQL in and records out, in the transaction of the caller: a write here is counted in round trips. */
@ApplicationScoped
public class Database {

    @Inject
    AgroalDataSource bron;

    /** Turns one row into a value. */
    public interface Rijlezer<T> {
        T lees(ResultSet rij) throws SQLException;
    }

    public <T> List<T> lees(String vraag, Rijlezer<T> lezer, @Nullable Object... waarden) {
        try (var verbinding = bron.getConnection()) {
            return lees(verbinding, vraag, lezer, waarden);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    public <T> Optional<T> leesEen(String vraag, Rijlezer<T> lezer, @Nullable Object... waarden) {
        return lees(vraag, lezer, waarden).stream().findFirst();
    }

    /** How many rows it touched. */
    public int schrijf(String opdracht, @Nullable Object... waarden) {
        try (var verbinding = bron.getConnection();
                var voorbereid = verbinding.prepareStatement(opdracht)) {
            Waarden.vul(voorbereid, waarden);
            return voorbereid.executeUpdate();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static <T> List<T> lees(Connection verbinding, String vraag, Rijlezer<T> lezer, @Nullable Object[] waarden)
            throws SQLException {
        try (var voorbereid = verbinding.prepareStatement(vraag)) {
            Waarden.vul(voorbereid, waarden);
            var gelezen = new ArrayList<T>();
            try (var rijen = voorbereid.executeQuery()) {
                while (rijen.next()) {
                    gelezen.add(lezer.lees(rijen));
                }
            }
            return gelezen;
        }
    }
}
