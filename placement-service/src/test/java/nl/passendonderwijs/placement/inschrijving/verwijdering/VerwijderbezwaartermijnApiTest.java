package nl.passendonderwijs.placement.inschrijving.verwijdering;

import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.bezwaar.Verwijderd;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time of parents to object to a removal that was decided on 20 April 2026. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerwijderbezwaartermijnApiTest {

    @Inject
    Termijnklok klok;

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
