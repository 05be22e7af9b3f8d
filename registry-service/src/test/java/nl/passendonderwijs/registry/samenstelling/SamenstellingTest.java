package nl.passendonderwijs.registry.samenstelling;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SamenstellingTest {

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void MEM_06_telt_een_po_verband_en_mist_het_sbo() {
        samenstelling("PO2602")
                .body("soorten.soort", contains("BAO", "SBO", "SO", "SOVSO"))
                .body("soorten.aantal", contains(1, 0, 0, 1))
                .body("aantalBesturen", equalTo(2))
                .body("bevindingen.code", contains("geen-sbo", "geen-opgave"))
                .body("bevindingen.ernst", hasItem("WAARSCHUWING"))
                .body("toelichting", nullValue());
    }

    @Test
    void MEM_06_telt_een_vo_verband_en_mist_het_praktijkonderwijs() {
        samenstelling("VO2602")
                .body("soorten.soort", contains("VSO", "SOVSO", "VO"))
                .body("soorten.aantal", contains(0, 1, 1))
                .body("schoolsoorten.schoolsoort", contains("VMBO", "MAVO", "HAVO"))
                .body("bevindingen.code", contains("geen-pro", "geen-opgave"));
    }

    @Test
    void REG_06_verlangt_van_een_landelijk_verband_geen_samenstelling() {
        samenstelling("PO0001")
                .body("aantalBesturen", equalTo(1))
                .body("bevindingen.code", contains("geen-opgave"))
                .body("toelichting", containsString("REG-06"));
    }

    @Test
    void MEM_05_noemt_wie_van_buiten_meedoet_zonder_de_vestigingen_te_tellen() {
        als("bestuur:40741")
                .contentType("application/json")
                .body("{\"bestuur\":\"40741\",\"ingangsdatum\":\"2024-08-01\"}")
                .post("/registry/v1/samenwerkingsverbanden/PO2601/deelnames")
                .then()
                .statusCode(201);

        samenstelling("PO2601")
                .body("deelnemendeBesturen.bestuur", contains("40741"))
                .body("aantalBesturen", equalTo(0));
    }

    @Test
    void vraagt_een_token_en_een_verband_dat_op_de_dag_bestaat() {
        given().get("/registry/v1/samenwerkingsverbanden/PO2602/samenstelling")
                .then()
                .statusCode(401);
        als("gemeente:0307")
                .get("/registry/v1/samenwerkingsverbanden/PO2602/samenstelling?peildatum=2011-07-31")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse samenstelling(String swv) {
        return als("ministerie")
                .get("/registry/v1/samenwerkingsverbanden/" + swv + "/samenstelling")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie));
    }
}
