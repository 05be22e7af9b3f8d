package nl.passendonderwijs.placement.thuiszitter;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded of thuiszitters before there was one history for all cases. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ThuiszitterhistorieTest {

    private static final String OUDE_TABEL = """
            CREATE TEMP TABLE thuiszitter_gebeurtenis ON COMMIT DROP AS
            SELECT gen_random_uuid() AS id, t.id AS thuiszitter, g.stap, g.datum::date, g.door,
                g.opgenomen_op::timestamptz
            FROM thuiszitter t, (VALUES
                ('BEEINDIGEN', '2026-11-16', 'swv:PO2602', '2026-11-17T09:00:00Z'),
                ('MELDEN', '2026-10-12', 'bestuur:40740', '2026-10-13T09:00:00Z')
            ) g (stap, datum, door, opgenomen_op)
            WHERE t.id = '%s'
            """;

    private static final String VERHUISD = """
            SELECT concat_ws(' ', stap, datum, door, vastgelegd_op AT TIME ZONE 'UTC', feiten, bevindingen)
            FROM gebeurtenis WHERE zaak = '%s' AND client = 'onbekend' ORDER BY volgorde
            """;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void THZ_03_eerdere_stappen_staan_in_de_gezamenlijke_historie_in_de_volgorde_van_vastleggen() throws Exception {
        String id = ThuiszitterVoorbeelden.meld(ThuiszitterVoorbeelden.melding())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(verhuisd(id))
                .containsExactly(
                        "MELDEN 2026-10-12 bestuur:40740 2026-10-13 09:00:00 {} []",
                        "BEEINDIGEN 2026-11-16 swv:PO2602 2026-11-17 09:00:00 {} []");
    }

    /** The temporary table stands in for the one that the migration drops; nothing of it is kept. */
    private List<String> verhuisd(String id) throws SQLException, IOException {
        try (var verbinding = database.getConnection()) {
            verbinding.setAutoCommit(false);
            try {
                voerUit(verbinding, OUDE_TABEL.formatted(id));
                voerUit(verbinding, migratie());
                return lees(verbinding, VERHUISD.formatted(id));
            } finally {
                verbinding.rollback();
            }
        }
    }

    private static void voerUit(Connection verbinding, String opdracht) throws SQLException {
        try (var uitvoering = verbinding.createStatement()) {
            uitvoering.execute(opdracht);
        }
    }

    private static List<String> lees(Connection verbinding, String vraag) throws SQLException {
        var gelezen = new ArrayList<String>();
        try (var uitvoering = verbinding.createStatement();
                var rijen = uitvoering.executeQuery(vraag)) {
            while (rijen.next()) {
                gelezen.add(rijen.getString(1));
            }
        }
        return gelezen;
    }

    private static String migratie() throws IOException {
        try (var bestand =
                ThuiszitterhistorieTest.class.getResourceAsStream("/db/migration/V1_12__thuiszitterhistorie.sql")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
