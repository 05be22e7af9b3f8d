package nl.passendonderwijs.plan.ondersteuningsplan.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.plan.ondersteuningsplan.Ondersteuningsplan;
import nl.passendonderwijs.plan.ondersteuningsplan.Ondersteuningsplannen;
import org.jspecify.annotations.Nullable;

/** The plans in PostgreSQL. */
@Singleton
class Ondersteuningsplantabel implements Ondersteuningsplannen {

    private static final String ZOEKEN = """
            SELECT id, swv, van, tot, status, versie FROM ondersteuningsplan
            WHERE swv = coalesce(?, swv) AND id::text > ? ORDER BY id::text LIMIT ?
            """;
    private static final String OP_ID = "SELECT id, swv, van, tot, status, versie FROM ondersteuningsplan WHERE id = ?";

    @Inject
    AgroalDataSource database;

    @Override
    public List<Ondersteuningsplan> zoek(@Nullable SwvCode swv, String na, int aantal) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(ZOEKEN)) {
            vraag.setString(1, swv == null ? null : swv.waarde());
            vraag.setString(2, na);
            vraag.setInt(3, aantal);
            return lees(vraag);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Override
    public Optional<Ondersteuningsplan> zoek(UUID id) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(OP_ID)) {
            vraag.setObject(1, id);
            return lees(vraag).stream().findFirst();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static List<Ondersteuningsplan> lees(PreparedStatement vraag) throws SQLException {
        try (var rijen = vraag.executeQuery()) {
            var plannen = new ArrayList<Ondersteuningsplan>();
            while (rijen.next()) {
                plannen.add(plan(rijen));
            }
            return List.copyOf(plannen);
        }
    }

    private static Ondersteuningsplan plan(ResultSet rij) throws SQLException {
        return new Ondersteuningsplan(
                rij.getObject("id", UUID.class),
                SwvCode.van(rij.getString("swv")),
                new Periode(rij.getObject("van", LocalDate.class), rij.getObject("tot", LocalDate.class)),
                rij.getString("status"),
                rij.getInt("versie"));
    }
}
