package nl.passendonderwijs.placement.inschrijving.klok;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A decision from after a term means the same, whether the clock came round before it was recorded or not. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class LaatBesluitTest {

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_11_een_weigering_na_tien_weken_laat_zien_dat_de_leerling_tot_dan_geplaatst_was() {
        var aanmelding = School.meldAan(School.aanmelding());

        weiger(aanmelding, "2025-06-02");

        gelezen(aanmelding).body("status", equalTo("GEWEIGERD")).body("tijdelijkGeplaatstVanaf", equalTo("2025-05-17"));
        inschrijvingen(aanmelding)
                .body("resultaten.inschrijfdatum", contains("2025-05-17"))
                .body("resultaten.uitschrijfdatum", contains("2025-06-02"));
    }

    @Test
    void ZP_11_een_toelating_na_tien_weken_maakt_de_plaatsing_van_toen_definitief() {
        var aanmelding = School.meldAan(School.aanmelding());
        var besluit = School.toelating("besluitdatum", "2025-06-02");

        School.beslis(aanmelding.path("id"), besluit).then().statusCode(201);

        gelezen(aanmelding).body("status", equalTo("INGESCHREVEN"));
        inschrijvingen(aanmelding)
                .body("resultaten.soort", contains("DEFINITIEF"))
                .body("resultaten.inschrijfdatum", contains("2025-05-17"));
    }

    @Test
    void ZP_11_een_besluit_van_voor_de_tien_weken_plaatst_niemand() {
        var aanmelding = School.meldAan(School.aanmelding());

        weiger(aanmelding, "2025-05-16");

        gelezen(aanmelding).body("tijdelijkGeplaatstVanaf", nullValue());
    }

    @Test
    void ZP_11_een_besluit_van_voor_de_tien_weken_doet_de_plaatsing_teniet_die_de_klok_al_deed() {
        var aanmelding = School.meldAan(School.aanmelding());
        klok.loop();

        weiger(aanmelding, "2025-05-12");

        gelezen(aanmelding)
                .body("tijdelijkGeplaatstVanaf", nullValue())
                .body("plaatsingstermijn.afrondingsdatum", equalTo("2025-05-12"));
    }

    @Test
    void ZP_10_een_besluit_na_de_termijn_meldt_de_overschrijding_en_de_klok_doet_dat_niet_nog_eens() {
        var aanmelding = School.meldAan(School.aanmelding());

        weiger(aanmelding, "2025-05-12");
        klok.loop();

        await().until(() -> verteld(aanmelding).contains("nl.passend-onderwijs.aanmelding-geweigerd.v1"));
        await().until(() -> verteld(aanmelding).stream()
                        .filter("nl.passend-onderwijs.beslistermijn-overschreden.v1"::equals)
                        .count()
                == 1);
    }

    private static void weiger(Response aanmelding, String besluitdatum) {
        var besluit = School.weigering("GEEN_PLAATSRUIMTE");
        besluit.put("besluitdatum", besluitdatum);
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", 28, "bezet", 28, "peildatum", "2025-05-01")));
        School.beslis(aanmelding.path("id"), besluit).then().statusCode(201);
    }

    private static ValidatableResponse gelezen(Response aanmelding) {
        return alsBestuur()
                .get(AANMELDINGEN + "/" + aanmelding.path("id"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse inschrijvingen(Response aanmelding) {
        return alsBestuur()
                .get("/placement/v1/leerlingen/" + aanmelding.path("leerlingId") + "/inschrijvingen")
                .then();
    }

    private static List<String> verteld(Response aanmelding) {
        return Luisteraar.over(Topics.PLACEMENT, aanmelding.path("id")).stream()
                .map(event -> event.path("type").asText())
                .toList();
    }
}
