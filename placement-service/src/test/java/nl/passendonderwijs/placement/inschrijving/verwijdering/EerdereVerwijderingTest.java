package nl.passendonderwijs.placement.inschrijving.verwijdering;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.bezwaar.Verwijderd;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was decided before the history kept the last day of a removal and the time to object to it was watched. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class EerdereVerwijderingTest {

    private static final String LAATSTE_DAG = """
            SELECT feiten ->> 'verwijderdatum' FROM gebeurtenis WHERE stap = 'VERWIJDEREN' AND zaak = '%s'
            """;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void VER_01_een_eerder_besluit_krijgt_zijn_laatste_dag_van_de_inschrijving() throws Exception {
        var verwijderd = eerder();

        assertThat(naMigratie(LAATSTE_DAG.formatted(verwijderd.inschrijving()))).isEqualTo("2026-05-01");
    }

    @Test
    void VER_01_een_eerder_besluit_zonder_laatste_dag_is_te_lezen() {
        var verwijderd = eerder();

        verwijderd
                .leesVerwijdering()
                .then()
                .statusCode(200)
                .body("besluit.besluitdatum", equalTo("2026-04-20"))
                .body("besluit.verwijderdatum", nullValue());
    }

    @Test
    void BEZ_02_het_bezwaar_tegen_een_eerder_besluit_rondt_de_termijn_af() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        alsBestuur().body(verwijderd.bezwaar()).post(Geweigerd.BEZWAREN).then().statusCode(201);

        Kopie.lees("DELETE FROM termijn WHERE zaak = ?::uuid RETURNING zaak", verwijderd.verwijdering());

        verwijderd.leesVerwijdering().then().body("besluit.bezwaartermijn.afrondingsdatum", equalTo("2026-05-04"));
    }

    private static Verwijderd eerder() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        var gewijzigd = Kopie.lees(
                "UPDATE gebeurtenis SET feiten = feiten - 'verwijderdatum' WHERE zaak = ?::uuid AND stap = 'VERWIJDEREN'"
                        + " RETURNING id",
                verwijderd.inschrijving());
        assertThat(gewijzigd).hasSize(1);
        return verwijderd;
    }

    /** What a query answers after the migration; nothing of it is kept. */
    private String naMigratie(String vraag) throws SQLException, IOException {
        try (var verbinding = database.getConnection();
                var opdracht = verbinding.createStatement()) {
            verbinding.setAutoCommit(false);
            try {
                opdracht.execute("DROP INDEX bezwaar_over");
                opdracht.execute(migratie());
                var rijen = opdracht.executeQuery(vraag);
                rijen.next();
                return rijen.getString(1);
            } finally {
                verbinding.rollback();
            }
        }
    }

    private static String migratie() throws IOException {
        try (var bestand =
                EerdereVerwijderingTest.class.getResourceAsStream("/db/migration/V1_17__eerdere_verwijderingen.sql")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
