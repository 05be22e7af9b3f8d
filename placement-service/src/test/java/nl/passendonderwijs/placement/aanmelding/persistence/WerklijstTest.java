package nl.passendonderwijs.placement.aanmelding.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class WerklijstTest {

    private static final String VEEL = """
            WITH kind AS (
                INSERT INTO leerling (id, geboortedatum, opgenomen_op, leidend)
                SELECT nieuw, '2020-01-01', now(), nieuw FROM (SELECT gen_random_uuid() AS nieuw) k RETURNING id
            )
            INSERT INTO aanmelding (id, leerling, bestuur, vestiging, leerlingkenmerk, postcode4, ontvangstdatum,
                gewenste_startdatum, soort_onderwijs, extra_ondersteuning, andere_scholen, openbaar, status,
                waarschuwingen, opgenomen_op, versie)
            SELECT gen_random_uuid(), kind.id, '99999', '99AA00', 'LL', '3811', '2025-03-07', '2025-08-18', 'BAO',
                'NEE', '{}', true, (ARRAY['INGESCHREVEN', 'GEWEIGERD', 'INGETROKKEN', 'TOEGELATEN'])[1 + n % 4], '[]',
                now(), 1
            FROM kind, generate_series(1, 4000) n
            """;

    private static final String WAARDEN =
            "('99999', null, '00000000-0000-0000-0000-000000000000', null, 'AANGEMELD', null, null, null, 25)";

    @Inject
    AgroalDataSource database;

    @Test
    void de_lijst_van_een_staat_kost_niet_wat_gesloten_is() throws SQLException {
        var plan = new ArrayList<String>();

        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            doe(verbinding, VEEL);
            doe(verbinding, "ANALYZE aanmelding");
            plan.addAll(plan(verbinding));
            verbinding.rollback();
        }

        assertThat(plan)
                .anySatisfy(regel -> assertThat(regel).contains("aanmelding_status"))
                .anySatisfy(regel -> assertThat(regel)
                        .contains("Index Cond", "bestuur", "status")
                        .contains("id >"));
    }

    private static void doe(Connection verbinding, String opdracht) throws SQLException {
        try (var gegeven = verbinding.createStatement()) {
            gegeven.execute(opdracht);
        }
    }

    /** As for a statement that is prepared once and used often, whatever the values are. */
    private static List<String> plan(Connection verbinding) throws SQLException {
        doe(verbinding, "SET LOCAL plan_cache_mode = force_generic_plan");
        doe(verbinding, "PREPARE werklijst AS " + genummerd());
        var regels = new ArrayList<String>();
        try (var gegeven = verbinding.createStatement();
                var rijen = gegeven.executeQuery("EXPLAIN EXECUTE werklijst " + WAARDEN)) {
            while (rijen.next()) {
                regels.add(rijen.getString(1));
            }
        }
        doe(verbinding, "DEALLOCATE werklijst");
        return regels;
    }

    private static String genummerd() {
        var nummer = new int[] {0};
        return Pattern.compile("\\?").matcher(JdbcAanmeldingen.IN_EEN_STAAT).replaceAll(_ -> "\\$" + ++nummer[0]);
    }
}
