package nl.passendonderwijs.registry.deelname;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.passendonderwijs.events.registry.SamenwerkingsverbandGeregistreerd;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.Topicvoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DeelnameTest {

    private static final String UTRECHT = "/registry/v1/samenwerkingsverbanden/PO2601/deelnames";
    /* Het Baken of bestuur 40741 is SO/VSO and lies in PO2602. */
    private static final String BESTUUR = "bestuur:40741";
    private static final String AANVRAAG = """
            {"bestuur":"40741","ingangsdatum":"2026-08-01","reden":"Veel leerlingen uit Utrecht."}""";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void MEM_05_laat_een_bestuur_met_so_van_buiten_meedoen() {
        var antwoord = neemDeel(AANVRAAG);

        antwoord.then().statusCode(201).body("bestuur", equalTo("40741")).body("vastgelegdDoor", equalTo(BESTUUR));
        als("swv:PO2601")
                .get(antwoord.header("Location"))
                .then()
                .statusCode(200)
                .body("ingangsdatum", equalTo("2026-08-01"));
    }

    @Test
    void MEM_05_verhuist_geen_vestiging() {
        var voor = given().get("/registry/v1/vestigingen/01AB00").asString();

        neemDeel(AANVRAAG).then().statusCode(201);

        assertThat(given().get("/registry/v1/vestigingen/01AB00").asString()).isEqualTo(voor);
        given().get("/registry/v1/samenwerkingsverbanden/PO2601/vestigingen")
                .then()
                .body("resultaten", empty());
    }

    @Test
    void MEM_05_vertelt_wie_meedoet_met_de_volledige_stand() {
        neemDeel(AANVRAAG).then().statusCode(201);

        await().untilAsserted(() ->
                assertThat(laatsteBericht().path("deelnemendeBesturen")).hasToString("""
                        [{"bestuur":"40741","van":"2026-08-01","tot":null}]"""));
        assertThat(laatsteBericht().path("regioLabel").asText()).isEqualTo("Utrecht");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PO2601 | 40740 | MEM-05 | geen vestiging voor so of vso
            PO2602 | 40741 | MEM-05 | al aangesloten
            PO0001 | 40741 | REG-06 | geen gebied
            """)
    void weigert_wie_niet_van_buiten_is_of_geen_so_heeft(String swv, String bestuur, String regel, String zin) {
        var antwoord = als("beheer")
                .body("{\"bestuur\":\"%s\",\"ingangsdatum\":\"2026-08-01\"}".formatted(bestuur))
                .post("/registry/v1/samenwerkingsverbanden/" + swv + "/deelnames");

        antwoord.then().statusCode(409).body("errors.code", hasItem(regel)).body("detail", containsString(zin));
    }

    @Test
    void weigert_een_deelname_die_een_eerdere_overlapt() {
        neemDeel(AANVRAAG).then().statusCode(201);

        neemDeel("""
                {"bestuur":"40741","ingangsdatum":"2027-08-01"}""").then().statusCode(409).body("code", equalTo("deelname-overlapt"));
    }

    @Test
    void eindigt_vanaf_de_einddatum_en_onthoudt_wie_dat_meldde() {
        var plaats = neemDeel(AANVRAAG).header("Location");

        var einde = als(BESTUUR).body("{\"einddatum\":\"2028-08-01\"}").post(plaats + "/beeindigingen");

        einde.then().statusCode(201);
        als("swv:PO2601").get(einde.header("Location")).then().body("vastgelegdDoor", equalTo(BESTUUR));
        op("2028-07-31").body("resultaten.bestuur", contains("40741"));
        op("2028-08-01").body("resultaten", empty());
        als("swv:PO2601").get(UTRECHT + "/historie").then().body("resultaten.einddatum", contains("2028-08-01"));
        await().untilAsserted(() -> assertThat(
                        laatsteBericht().at("/deelnemendeBesturen/0/tot").asText())
                .isEqualTo("2028-08-01"));
    }

    @Test
    void laat_een_vestiging_voor_haar_bestuur_melden_en_eindigen() {
        var gemeld = als("vestiging:01AB00").body(AANVRAAG).post(UTRECHT);

        gemeld.then().statusCode(201).body("bestuur", equalTo("40741"));
        var einde = "{\"einddatum\":\"2028-08-01\"}";
        als("vestiging:01AB00")
                .body(einde)
                .post(gemeld.header("Location") + "/beeindigingen")
                .then()
                .statusCode(201);
        als("vestiging:01AA00").body(AANVRAAG).post(UTRECHT).then().statusCode(403);
    }

    @Test
    void weigert_een_einde_na_het_bekende_einde() {
        var plaats = neemDeel(AANVRAAG).header("Location");
        als(BESTUUR).body("{\"einddatum\":\"2028-08-01\"}").post(plaats + "/beeindigingen");

        var later = als(BESTUUR).body("{\"einddatum\":\"2029-08-01\"}").post(plaats + "/beeindigingen");

        later.then().statusCode(409).body("code", equalTo("einddatum-past-niet"));
    }

    @Test
    void weigert_een_einde_op_grond_van_een_verouderde_versie() {
        var plaats = neemDeel(AANVRAAG).header("Location");

        var einde = als(BESTUUR)
                .header("If-Match", "\"9\"")
                .body("{\"einddatum\":\"2028-08-01\"}")
                .post(plaats + "/beeindigingen");

        einde.then().statusCode(412);
    }

    @Test
    void laat_alleen_het_bestuur_zelf_of_beheer_melden() {
        als("bestuur:40740").body(AANVRAAG).post(UTRECHT).then().statusCode(403);
        als("swv:PO2601").body(AANVRAAG).post(UTRECHT).then().statusCode(403);
        var plaats = neemDeel(AANVRAAG).header("Location");

        var einde = als("bestuur:40740").body("{\"einddatum\":\"2028-08-01\"}").post(plaats + "/beeindigingen");

        einde.then().statusCode(404);
        given().get(UTRECHT).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"bestuur":"40741"}                                                         | #/ingangsdatum
            {"ingangsdatum":"2026-08-01"}                                               | #/bestuur
            {"bestuur":"4074","ingangsdatum":"2026-08-01"}                              | #/bestuur
            {"bestuur":"40741","ingangsdatum":"2026-08-01","einddatum":"2026-08-01"}    | #/einddatum
            {"bestuur":"40741","ingangsdatum":"2026-08-01","contactpersoon":"J. Jansen"} | #/contactpersoon
            """)
    void weigert_ongeldige_invoer(String inhoud, String pointer) {
        neemDeel(inhoud).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void kent_geen_deelname_bij_een_onbekend_verband() {
        var antwoord = als(BESTUUR).body(AANVRAAG).post("/registry/v1/samenwerkingsverbanden/PO2699/deelnames");

        antwoord.then().statusCode(404);
    }

    private static Response neemDeel(String inhoud) {
        return als(BESTUUR).body(inhoud).post(UTRECHT);
    }

    private static ValidatableResponse op(String peildatum) {
        return als("inspectie").get(UTRECHT + "?peildatum=" + peildatum).then().statusCode(200);
    }

    private static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).contentType("application/json");
    }

    private static JsonNode laatsteBericht() {
        return Topicvoorbeelden.van(SamenwerkingsverbandGeregistreerd.class, "PO2601")
                .getLast();
    }
}
