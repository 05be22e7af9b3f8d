package nl.passendonderwijs.placement.gpo;

import static nl.passendonderwijs.placement.gpo.Geschil.ZAKEN;
import static nl.passendonderwijs.placement.gpo.Geschil.oordeel;
import static nl.passendonderwijs.placement.gpo.Geschil.stap;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.opp.OppzaakVoorbeelden;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A dispute at the geschillencommissie, from filing to what the board does with the oordeel. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GpoApiTest {

    private static final String ANDER = "bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void GPO_02_legt_een_geschil_vast_met_zijn_termijnen() {
        var geweigerd = Geweigerd.bijDeBasisschool();

        var antwoord = alsBestuur().body(geweigerd.geschil()).post(ZAKEN);

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("GPO_AANHANGIG"))
                .body("zaaknummer", equalTo("108573"))
                .body("termijnen.soort", contains("GPOVERWEERTERMIJN", "GPOOORDEELTERMIJN"))
                .body("termijnen.uiterlijkeDatum", contains("2025-05-08", "2025-07-03"))
                .body("bevindingen.size()", equalTo(0));
    }

    @Test
    void GPO_01_legt_een_te_laat_geschil_vast_met_een_bevinding() {
        var geschil = Geweigerd.bijDeBasisschool().geschil();
        geschil.put("ontvangstdatum", "2025-05-17");

        var antwoord = alsBestuur().body(geschil).post(ZAKEN);

        antwoord.then()
                .statusCode(201)
                .body("bevindingen.code", contains("te-laat-gpo"))
                .body("bevindingen.regel", contains("GPO-01"));
    }

    @Test
    void GPO_01_een_geschil_kan_over_een_vastgesteld_ontwikkelingsperspectief_gaan() {
        var vastgesteld = geschilOver(OppzaakVoorbeelden.vastgesteld());
        var inVoorbereiding = geschilOver(OppzaakVoorbeelden.begonnen());

        alsBestuur()
                .body(vastgesteld)
                .post(ZAKEN)
                .then()
                .statusCode(201)
                .body("onderwerp.soort", equalTo("OPP"))
                .body("onderwerp.besluitdatum", equalTo("2026-10-05"))
                .body("onderwerp.soortOnderwijs", equalTo("BAO"));
        alsBestuur().body(inVoorbereiding).post(ZAKEN).then().statusCode(404);
        als(ANDER).body(vastgesteld).post(ZAKEN).then().statusCode(404);
    }

    @Test
    void loopt_van_verweer_over_oordeel_naar_reactie() {
        var id = Geweigerd.bijDeBasisschool().metGeschil();
        stap(id, "verweren", Map.of("datum", "2025-05-09"))
                .then()
                .statusCode(201)
                .body("verweerdatum", equalTo("2025-05-09"))
                .body("bevindingen.code", contains("te-laat-verweer"));
        stap(id, "oordelen", oordeel("2025-07-04")).then().statusCode(201).body("status", equalTo("GPO_OORDEEL"));

        var reactie = stap(
                id,
                "reacties",
                Map.of("datum", "2025-07-10", "volgtOordeel", false, "motivering", "De groep is te groot."));

        reactie.then()
                .statusCode(201)
                .body("status", equalTo("GPO_REACTIE"))
                .body("oordeel.uitkomst", equalTo("DEELS"))
                .body("oordeel.samenvatting", containsString("te weinig"))
                .body("reactie.motivering", equalTo("De groep is te groot."))
                .body("termijnen.status", contains("AFGEROND", "AFGEROND"))
                .body("bevindingen.code", contains("te-laat-verweer", "te-laat-oordeel"));
        alsBestuur()
                .get(ZAKEN + "/" + id + "/historie")
                .then()
                .body("resultaten.stap", contains("INDIENEN", "VERWEREN", "OORDELEN", "REAGEREN"));
        await().until(() -> Luisteraar.over(Topics.PLACEMENT, id).size() == 1);
        assertThat(Luisteraar.over(Topics.PLACEMENT, id).getFirst().toString())
                .contains("gpo-oordeel-vastgelegd", "DEELS", "2025-07-04")
                .doesNotContain("te weinig");
    }

    @Test
    void weigert_een_stap_uit_een_verkeerde_staat_en_noemt_haar() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metGeschil();

        stap(id, "reacties", Map.of("datum", "2025-07-10", "volgtOordeel", true))
                .then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("GPO_AANHANGIG"));
        alsBestuur()
                .body(geweigerd.geschil())
                .post(ZAKEN)
                .then()
                .statusCode(409)
                .body("code", equalTo("al-gpo-zaak"));
    }

    @Test
    void van_twee_oordelen_tegelijk_geldt_er_een() throws Exception {
        var id = Geweigerd.bijDeBasisschool().metGeschil();

        var antwoorden = Samenloop.tweemaal(() -> stap(id, "oordelen", oordeel("2025-06-26")));

        assertThat(antwoorden).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void een_ander_bestuur_kent_de_zaak_niet() {
        var geweigerd = Geweigerd.bijDeBasisschool();
        var id = geweigerd.metGeschil();

        als(ANDER).body(geweigerd.geschil()).post(ZAKEN).then().statusCode(404);
        als(ANDER).get(ZAKEN + "/" + id).then().statusCode(404);
        als(ANDER).get(ZAKEN + "/" + id + "/historie").then().statusCode(404);
        als(ANDER)
                .body(oordeel("2025-06-26"))
                .post(ZAKEN + "/" + id + "/oordelen")
                .then()
                .statusCode(404);
        als(ANDER).get(ZAKEN + "?limiet=500").then().body("resultaten.id", not(hasItem(id)));
    }

    @Test
    void toont_de_eigen_zaken_per_staat_en_als_csv() {
        var id = Geweigerd.bijDeBasisschool().metGeschil();

        alsBestuur().get(ZAKEN + "?limiet=500&status=GPO_AANHANGIG").then().body("resultaten.id", hasItem(id));
        alsBestuur().get(ZAKEN + "?limiet=500&status=GPO_OORDEEL").then().body("resultaten.id", not(hasItem(id)));
        alsBestuur().accept("text/csv").get(ZAKEN).then().statusCode(200);
    }

    static Stream<Arguments> fouteVelden() {
        return Stream.of(
                arguments("zaaknummer", "Jansen tegen school", "#/zaaknummer", "ongeldige-waarde"),
                arguments("ontvangstdatum", "2199-01-01", "#/ontvangstdatum", "in-toekomst"),
                arguments("onderwerp", null, "#/onderwerp", "verplicht"),
                arguments("naam", "Jansen", "#/naam", "onbekend-veld"));
    }

    @ParameterizedTest
    @MethodSource("fouteVelden")
    void noemt_de_fout_bij_het_veld(String veld, Object waarde, String pointer, String code) {
        var geschil = Geweigerd.bijDeBasisschool().geschil();
        geschil.put(veld, waarde);

        var antwoord = alsBestuur().body(geschil).post(ZAKEN);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void GPO_03_wie_afwijkt_moet_dat_motiveren() {
        var id = Geweigerd.bijDeBasisschool().metGeschil();
        stap(id, "oordelen", oordeel("2025-06-26")).then().statusCode(201);

        var antwoord = stap(id, "reacties", Map.of("datum", "2025-07-10", "volgtOordeel", false));

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains("#/motivering"))
                .body("errors.code", contains("GPO-03"));
    }

    @Test
    void GPO_03_een_reactie_van_voor_het_oordeel_wordt_vastgelegd_met_een_bevinding() {
        var id = Geweigerd.bijDeBasisschool().metGeschil();
        stap(id, "oordelen", oordeel("2025-06-26")).then().statusCode(201);

        var antwoord = stap(id, "reacties", Map.of("datum", "2025-06-25", "volgtOordeel", true));

        antwoord.then().statusCode(201).body("bevindingen.code", contains("reactie-voor-oordeel"));
    }

    private static Map<String, Object> geschilOver(String opp) {
        var id = opp.substring(opp.lastIndexOf('/') + 1);
        return Map.of("onderwerp", Map.of("soort", "OPP", "id", id), "ontvangstdatum", "2026-10-12");
    }
}
