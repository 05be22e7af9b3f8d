package nl.passendonderwijs.placement.inschrijving.verwijdering;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.bezwaar.Verwijderd;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time of parents to object to a removal that was decided on 20 April 2026. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerwijderbezwaartermijnApiTest {

    private static final String NEEM = "SELECT FROM inschrijving WHERE id = '%s' FOR UPDATE";
    private static final String ZET_STAP = "UPDATE verwijdering SET versie = versie + 1 WHERE id = '%s'";
    private static final String WACHTENDEN = "SELECT pid FROM pg_locks WHERE NOT granted";

    @Inject
    Termijnklok klok;

    @Inject
    Verwijderingen verwijderingen;

    @Inject
    AgroalDataSource database;

    @Inject
    VerzetbareKlok vandaag;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @AfterEach
    void echteTijd() {
        vandaag.loopWeer();
    }

    @Test
    void BEZ_02_na_een_verwijderbesluit_staan_de_zes_weken_van_de_ouders_op_de_werklijst() {
        vandaag.zetOp(LocalDate.of(2026, 5, 1));

        var verwijderd = Verwijderd.vanDeBasisschool();

        verwijderd
                .leesVerwijdering()
                .then()
                .body("besluit.bezwaartermijn.soort", equalTo("VERWIJDERBEZWAARTERMIJN"))
                .body("besluit.bezwaartermijn.begindatum", equalTo("2026-04-20"))
                .body("besluit.bezwaartermijn.uiterlijkeDatum", equalTo("2026-06-01"))
                .body("besluit.bezwaartermijn.status", equalTo("VERLOPEND"));
        assertThat(werklijst(verwijderd.verwijdering())).containsExactly("verwijdering 2026-06-01");
    }

    @Test
    void BEZ_02_een_bezwaar_rondt_de_termijn_af() {
        vandaag.zetOp(LocalDate.of(2026, 5, 4));
        var verwijderd = Verwijderd.vanDeBasisschool();
        String versie = verwijderd.leesVerwijdering().header("ETag");

        alsBestuur().body(verwijderd.bezwaar()).post(Geweigerd.BEZWAREN).then().statusCode(201);

        verwijderd
                .leesVerwijdering()
                .then()
                .header("ETag", not(versie))
                .body("besluit.bezwaartermijn.status", equalTo("AFGEROND"))
                .body("besluit.bezwaartermijn.afrondingsdatum", equalTo("2026-05-04"));
        assertThat(werklijst(verwijderd.verwijdering())).isEmpty();
    }

    @Test
    void BEZ_02_na_de_zes_weken_is_de_termijn_vanzelf_van_de_werklijst() {
        vandaag.zetOp(LocalDate.of(2026, 6, 1));
        var verwijderd = Verwijderd.vanDeBasisschool();
        klok.loop();
        assertThat(werklijst(verwijderd.verwijdering())).hasSize(1);
        vandaag.zetOp(LocalDate.of(2026, 6, 2));

        klok.loop();

        assertThat(werklijst(verwijderd.verwijdering())).isEmpty();
        verwijderd.leesVerwijdering().then().body("besluit.bezwaartermijn.status", equalTo("AFGEROND"));
    }

    @Test
    void BEZ_02_wie_de_zes_weken_laat_verlopen_heeft_geen_bezwaar_gemaakt() {
        vandaag.zetOp(LocalDate.of(2026, 6, 2));
        var verwijderd = Verwijderd.vanDeBasisschool();

        klok.loop();

        var bestuur = new Organisatie.Bestuur(Bestuursnummer.van(VestigingVoorbeelden.BESTUUR));
        assertThat(verwijderingen.zoek(
                        UUID.fromString(verwijderd.leerling()), UUID.fromString(verwijderd.verwijdering()), bestuur))
                .flatMap(Verwijdering::genomen)
                .hasValueSatisfying(
                        besluit -> assertThat(besluit.bezwaardatum()).isNull());
    }

    @Test
    void BEZ_02_een_bezwaar_wacht_op_wie_met_de_verwijdering_bezig_is() throws Exception {
        vandaag.zetOp(LocalDate.of(2026, 5, 4));
        var verwijderd = Verwijderd.vanDeBasisschool();
        Future<Integer> bezwaar;

        try (var draad = Executors.newSingleThreadExecutor();
                var ander = database.getConnection();
                var opdracht = ander.createStatement()) {
            ander.setAutoCommit(false);
            opdracht.execute(NEEM.formatted(verwijderd.inschrijving()));
            bezwaar = draad.submit(() -> alsBestuur()
                    .body(verwijderd.bezwaar())
                    .post(Geweigerd.BEZWAREN)
                    .statusCode());
            await().until(() -> !Kopie.lees(WACHTENDEN).isEmpty());
            opdracht.execute(ZET_STAP.formatted(verwijderd.verwijdering()));
            ander.commit();
        }

        assertThat(bezwaar.get()).isEqualTo(201);
    }

    private static List<String> werklijst(String zaak) {
        List<Map<String, Object>> regels = alsBestuur()
                .get("/placement/v1/termijnen?soort=VERWIJDERBEZWAARTERMIJN&limiet=100")
                .then()
                .statusCode(200)
                .extract()
                .path("resultaten.findAll { it.zaak == '%s' }".formatted(zaak));
        return regels.stream()
                .map(regel -> regel.get("zaaksoort") + " " + ((Map<?, ?>) regel.get("termijn")).get("uiterlijkeDatum"))
                .toList();
    }
}
