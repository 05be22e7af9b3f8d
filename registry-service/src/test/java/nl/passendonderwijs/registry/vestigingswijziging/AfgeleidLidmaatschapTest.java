package nl.passendonderwijs.registry.vestigingswijziging;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Membership follows from the facts; whoever changes a fact cannot bring about what does not follow. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class AfgeleidLidmaatschapTest {
    private static final String WIJZIGINGEN = "/registry/v1/vestigingen/%s/wijzigingen";
    private static final String WIJZIGING =
            "{\"soort\": \"WIJZIGING\", \"ingangsdatum\": \"2027-08-01\", \"reden\": \"Proef\", %s}";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void REG_03_weigert_een_gemeente_waarin_de_postcode_niet_ligt() {
        importeer("REGISTER_GEMEENTEN", KleinRegisterVoorbeelden.GEMEENTEN + "0344,Utrecht,Utrecht,52.0908,5.1222\n");

        wijzig("01AA00", "\"gemeente\": \"0344\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/gemeente"))
                .body("errors.code", contains("andere-gemeente"));
    }

    @Test
    void REG_06_weigert_een_landelijk_verband_van_een_andere_richting() {
        wijzig("01AA00", "\"landelijk\": true")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/landelijk"))
                .body("errors.code", contains("REG-06"));
    }

    @Test
    void REG_06_neemt_een_vestiging_niet_als_bewijs_van_zichzelf() {
        wijzig("01AE00", "\"denominatie\": \"Openbaar\", \"landelijk\": true")
                .then()
                .statusCode(400)
                .body("errors.code", contains("REG-06"));
    }

    @Test
    void REG_06_laat_een_bestuur_met_meer_richtingen_kiezen_voor_het_landelijke_verband() {
        wijzig("01AA00", "\"landelijk\": true, \"bestuur\": \"40743\"")
                .then()
                .statusCode(201)
                .body("nieuw.lidmaatschappen.swv", contains("PO2602", "PO0001"));
    }

    @Test
    void REG_06_laat_wie_van_richting_wisselt_naar_het_verband_van_de_postcode_gaan() {
        wijzig("01AE00", "\"denominatie\": \"Openbaar\"")
                .then()
                .statusCode(201)
                .body("nieuw.lidmaatschappen.swv", contains("PO0001", "PO2602"))
                .body("nieuw.lidmaatschappen.bron", contains("RICHTING", "POSTCODE"));
    }

    @Test
    void MEM_03_sluit_een_instelling_bij_geen_landelijk_verband_aan() {
        wijzig("01AD00", "\"landelijk\": true").then().statusCode(400).body("errors.code", contains("MEM-03"));
    }

    @Test
    void weigert_een_naam_van_alleen_spaties() {
        wijzig("01AA00", "\"naam\": \"   \"").then().statusCode(400).body("errors.pointer", contains("#/naam"));
    }

    @Test
    void MEM_07_verzint_bij_een_correctie_geen_verhuizing_op_de_dag_van_een_fusie() {
        wijzigGebied("""
                {"soort": "FUSIE", "ingangsdatum": "2027-08-01", "reden": "Besluit van beide verenigingen",
                 "fusie": {"opgaand": ["PO2602"], "voortzetting": "PO2601"}}""").then().statusCode(201);

        wijzig("01AA00", "\"pc4\": \"3812\"", "CORRECTIE", "2020-01-01").then().statusCode(201);

        given().get("/registry/v1/vestigingen/01AA00/historie")
                .then()
                .body("resultaten.findAll { it.vervallen == null }.pc4", contains("3812"));
    }

    @Test
    void MEM_02_weigert_een_postcode_met_scholen_uit_elk_gebied_te_halen() {
        wijzigGebied("""
                {"soort": "POSTCODES", "ingangsdatum": "2027-08-01", "reden": "Vergissing",
                 "postcodes": [{"pc4": "3811", "gemeente": "0307"}]}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/postcodes/0/swvPo", "#/postcodes/0/swvVo"))
                .body("errors[0].detail", containsString("01AA00"));
    }

    @Test
    void heropent_wie_ten_onrechte_gesloten_werd_zonder_spoor_van_de_sluiting() {
        wijzig("01AA00", "\"naam\": null", "SLUITING", "2026-05-01").then().statusCode(201);

        wijzig("01AA00", "\"naam\": null", "HEROPENING", "2026-05-01").then().statusCode(201);

        given().get("/registry/v1/vestigingen/01AA00/lidmaatschappen")
                .then()
                .body("resultaten.swv", contains("PO2602"))
                .body("resultaten[0].tot", equalTo(null));
    }

    private static Response wijzig(String code, String wat) {
        return wijzig(code, wat, "WIJZIGING", "2027-08-01");
    }

    private static Response wijzig(String code, String wat, String soort, String dag) {
        var inhoud = WIJZIGING.formatted(wat).replace("WIJZIGING", soort).replace("2027-08-01", dag);
        return alsBeheer().contentType("application/json").body(inhoud).post(WIJZIGINGEN.formatted(code));
    }

    private static Response wijzigGebied(String inhoud) {
        return alsBeheer().contentType("application/json").body(inhoud).post("/registry/v1/gebiedswijzigingen");
    }
}
