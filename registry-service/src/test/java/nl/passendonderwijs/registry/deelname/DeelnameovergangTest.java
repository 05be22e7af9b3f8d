package nl.passendonderwijs.registry.deelname;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/* The (v)so of bestuur 40741 lies in PO2602; it takes part in PO2601, which goes up in another. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DeelnameovergangTest {

    private static final String UTRECHT = "/registry/v1/samenwerkingsverbanden/PO2601/deelnames";
    private static final String AANVRAAG = "{\"bestuur\":\"40741\",\"ingangsdatum\":\"2026-08-01\"}";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void MEM_07_laat_een_deelname_bij_een_fusie_doorgaan_in_de_voortzetting() {
        neemDeel(AANVRAAG).then().statusCode(201);

        fuseer("PO2603").then().statusCode(201);

        als("swv:PO2601").get(UTRECHT + "/historie").then().body("resultaten.einddatum", contains("2027-08-01"));
        als("swv:PO2603")
                .get("/registry/v1/samenwerkingsverbanden/PO2603/deelnames?peildatum=2027-08-01")
                .then()
                .body("resultaten.bestuur", contains("40741"))
                .body("resultaten.ingangsdatum", contains("2027-08-01"));
    }

    @Test
    void MEM_07_hangt_een_deelname_die_nog_moet_beginnen_aan_de_voortzetting() {
        neemDeel(AANVRAAG.replace("2026", "2028")).then().statusCode(201);

        fuseer("PO2603").then().statusCode(201);

        als("swv:PO2603")
                .get("/registry/v1/samenwerkingsverbanden/PO2603/deelnames/historie")
                .then()
                .body("resultaten.ingangsdatum", contains("2028-08-01"));
    }

    @Test
    void MEM_05_eindigt_een_deelname_waar_het_bestuur_na_een_fusie_zelf_bij_hoort() {
        neemDeel(AANVRAAG).then().statusCode(201);

        fuseer("PO2602").then().statusCode(201);

        als("swv:PO2601").get(UTRECHT + "/historie").then().body("resultaten.einddatum", contains("2027-08-01"));
        als("swv:PO2602")
                .get("/registry/v1/samenwerkingsverbanden/PO2602/deelnames/historie")
                .then()
                .body("resultaten", empty());
    }

    private static Response fuseer(String voortzetting) {
        return als("beheer")
                .body("""
                        {"soort": "FUSIE", "ingangsdatum": "2027-08-01", "reden": "Besluit van de leden",
                         "fusie": {"opgaand": ["PO2601"], "voortzetting": "%s"%s}}""".formatted(voortzetting, voortzetting.equals("PO2603") ? ", \"regioLabel\": \"Eemland\"" : ""))
                .post("/registry/v1/gebiedswijzigingen");
    }

    private static Response neemDeel(String aanvraag) {
        return als("bestuur:40741").body(aanvraag).post(UTRECHT);
    }

    private static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).contentType("application/json");
    }
}
