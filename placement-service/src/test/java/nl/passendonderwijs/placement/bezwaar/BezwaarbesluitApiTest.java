package nl.passendonderwijs.placement.bezwaar;

import static nl.passendonderwijs.placement.bezwaar.Geweigerd.BEZWAREN;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.beslissing;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.gehoord;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.zet;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Stream;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The decision on a bezwaar against a refusal, and what follows from it. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BezwaarbesluitApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void gegrond_met_een_startdatum_laat_de_leerling_alsnog_toe() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metBezwaar();
        gehoord(id);
        var beslissing = beslissing("GEGROND", "2025-05-14");
        beslissing.put("startdatum", "2025-08-18");

        var antwoord = zet(id, "besluiten", beslissing);

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("status", equalTo("BEZWAAR_GEGROND"))
                .body("besluit.startdatum", equalTo("2025-08-18"))
                .body("besluit.motivering", equalTo(School.MOTIVERING))
                .body("beslistermijn.status", equalTo("AFGEROND"));
        alsBestuur().get(AANMELDINGEN + "/" + geweigerd.aanmelding()).then().body("status", equalTo("TOEGELATEN"));
        await().until(() -> Luisteraar.over(Topics.PLACEMENT, id).size() == 2);
        assertThat(Luisteraar.over(Topics.PLACEMENT, id))
                .map(event -> event.toString())
                .noneMatch(event -> event.contains("kan bieden"))
                .last()
                .asString()
                .contains("bezwaar-beslist", "GEGROND", "2025-05-14");
    }

    @Test
    void ZP_15_de_aanmelding_zegt_dat_haar_besluit_na_bezwaar_is_herzien() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metBezwaar();
        gehoord(id);
        var beslissing = beslissing("GEGROND", "2025-05-14");
        beslissing.put("startdatum", "2025-08-18");
        alsBestuur().get(AANMELDINGEN + "/" + geweigerd.aanmelding()).then().body("besluit.herziening", nullValue());

        zet(id, "besluiten", beslissing).then().statusCode(201);

        alsBestuur()
                .get(AANMELDINGEN + "/" + geweigerd.aanmelding())
                .then()
                .body("besluit.uitkomst", equalTo("GEWEIGERD"))
                .body("besluit.herziening.bezwaar", equalTo(id))
                .body("besluit.herziening.uitkomst", equalTo("TOEGELATEN"))
                .body("besluit.herziening.besluitdatum", equalTo("2025-05-14"))
                .body("besluit.herziening.startdatum", equalTo("2025-08-18"));
    }

    @Test
    void ZP_05_laat_na_bezwaar_niet_toe_voor_de_vierde_verjaardag() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();
        gehoord(id);
        var beslissing = beslissing("GEGROND", "2025-05-14");
        beslissing.put("startdatum", "2025-05-13");

        var antwoord = zet(id, "besluiten", beslissing);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains("#/startdatum"))
                .body("errors.code", contains("ZP-05"));
    }

    @Test
    void ZP_14_laat_na_bezwaar_niet_toe_zonder_verklaring_en_beslist_dan_niet() {
        var id = Geweigerd.bij(VestigingVoorbeelden.SBO, "SBO").metBezwaar();
        gehoord(id);
        var beslissing = beslissing("GEGROND", "2025-05-14");
        beslissing.put("startdatum", "2025-08-18");

        var antwoord = zet(id, "besluiten", beslissing);

        antwoord.then().statusCode(409).body("code", equalTo("ZP-14"));
        alsBestuur().get(BEZWAREN + "/" + id).then().body("status", equalTo("BEZWAAR"));
    }

    @Test
    void ongegrond_laat_de_weigering_staan() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metBezwaar();
        gehoord(id);

        var antwoord = zet(id, "besluiten", beslissing("ONGEGROND", "2025-06-16"));

        antwoord.then()
                .statusCode(201)
                .body("status", equalTo("BEZWAAR_ONGEGROND"))
                .body("bevindingen.code", contains("te-laat-beslist-op-bezwaar"));
        alsBestuur().get(AANMELDINGEN + "/" + geweigerd.aanmelding()).then().body("status", equalTo("GEWEIGERD"));
    }

    @Test
    void BEZ_03_in_het_vo_wordt_zonder_hoorzitting_niet_beslist() {
        var id = Geweigerd.bij(VestigingVoorbeelden.COLLEGE, "VO").metBezwaar();

        var antwoord = zet(id, "besluiten", beslissing("ONGEGROND", "2025-05-14"));

        antwoord.then().statusCode(409).body("code", equalTo("BEZ-03")).body("errors.code", contains("BEZ-03"));
    }

    @Test
    void BEZ_02_openbaar_mag_om_een_reden_van_de_awb_van_horen_afzien() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();
        zet(id, "besluiten", beslissing("ONGEGROND", "2025-05-14"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BEZ-02"));
        var beslissing = beslissing("ONGEGROND", "2025-05-14");
        beslissing.put("nietGehoord", "OUDERS_ZIEN_ERVAN_AF");

        var antwoord = zet(id, "besluiten", beslissing);

        antwoord.then().statusCode(201).body("besluit.nietGehoord", equalTo("OUDERS_ZIEN_ERVAN_AF"));
    }

    @Test
    void van_twee_besluiten_tegelijk_geldt_er_een() throws Exception {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();
        gehoord(id);

        var antwoorden = Samenloop.tweemaal(() -> zet(id, "besluiten", beslissing("ONGEGROND", "2025-05-14")));

        assertThat(antwoorden).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    static Stream<Arguments> fouteBesluiten() {
        return Stream.of(
                arguments("uitkomst", null, "#/uitkomst", "verplicht"),
                arguments("besluitdatum", "2025-04-21", "#/besluitdatum", "voor-ontvangst"),
                arguments("besluitdatum", "2199-01-01", "#/besluitdatum", "in-toekomst"),
                arguments("startdatum", "2025-08-18", "#/startdatum", "niet-toegestaan"),
                arguments("nietGehoord", "OUDERS_ZIEN_ERVAN_AF", "#/nietGehoord", "BEZ-03"),
                arguments("motivering", null, "#/motivering", "verplicht"));
    }

    @ParameterizedTest
    @MethodSource("fouteBesluiten")
    void noemt_de_fout_in_een_besluit_bij_het_veld(String veld, Object waarde, String pointer, String code) {
        var id = Geweigerd.bij(VestigingVoorbeelden.COLLEGE, "VO").metBezwaar();
        var beslissing = beslissing("ONGEGROND", "2025-05-14");
        beslissing.put(veld, waarde);

        var antwoord = zet(id, "besluiten", beslissing);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void BEZ_02_een_besluit_van_voor_de_hoorzitting_wordt_vastgelegd_met_een_bevinding() {
        var id = Geweigerd.bijDeBasisschool().metBezwaar();
        gehoord(id);

        var antwoord = zet(id, "besluiten", beslissing("ONGEGROND", "2025-04-30"));

        antwoord.then().statusCode(201).body("bevindingen.code", contains("beslist-voor-hoorzitting"));
    }
}
