package nl.passendonderwijs.registry.orgaan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OrganenTest {

    private static final String SWV = "swv:PO2602";
    private static final String ORGANEN = "/registry/v1/samenwerkingsverbanden/PO2602/organen";
    private static final String OPGAVE = """
            {"geldigVan":"%s","rechtsvorm":"STICHTING","scheiding":"%s","reden":"Nieuwe statuten.","organen":[
              {"orgaan":"TOEZICHT","zetels":[{"rol":"VOORZITTER","onafhankelijk":true,"bezet":true},
                {"rol":"LID","voordrachtOpr":true,"bezet":true}]},
              {"orgaan":"BESTUUR","zetels":[{"rol":"BESTUURDER","bezet":true}]},
              {"orgaan":"OPR","zetels":[{"rol":"LID","geleding":"PERSONEEL","bezet":true},
                {"rol":"LID","geleding":"OUDERS","bezet":true}]},
              {"orgaan":"DESKUNDIGEN","zetels":[{"rol":"LID","discipline":"PSYCHOLOOG","bezet":true},
                {"rol":"LID","discipline":"ARTS","bezet":true}]},
              {"orgaan":"BEZWAARADVIESCOMMISSIE","zetels":[{"rol":"VOORZITTER","bezet":true}]}]}""";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void bewaart_hoe_het_verband_bestuurd_wordt() {
        geefOp("2024-08-01", "ORGANIEK").then().statusCode(201).body("bevindingen", empty());

        op("2024-08-01")
                .body("organen.orgaan", contains("BESTUUR", "TOEZICHT", "OPR", "DESKUNDIGEN", "BEZWAARADVIESCOMMISSIE"))
                .body("organen[1].zetels.rol", contains("VOORZITTER", "LID"))
                .body("organen[2].zetels.geleding", contains("PERSONEEL", "OUDERS"));
    }

    @Test
    void zegt_dat_er_niets_is_opgegeven() {
        geefOp("2024-08-01", "ORGANIEK");

        op("2024-07-31").body("geldigVan", nullValue()).body("bevindingen.code", contains("geen-opgave"));
    }

    @Test
    void laat_een_latere_opgave_vanaf_haar_dag_gelden() {
        geefOp("2024-08-01", "GEEN");
        geefOp("2025-08-01", "ORGANIEK").then().statusCode(200);

        op("2025-07-31").body("bevindingen.regel", contains("GOV-01"));
        op("2025-08-01").body("bevindingen", empty());
    }

    @Test
    void onthoudt_wat_eerder_werd_gedacht_met_wie_en_waarom() {
        geefOp("2024-08-01", "GEEN");
        geefOp("2025-08-01", "FUNCTIONEEL");
        geefOp("2025-08-01", "ORGANIEK");

        als("inspectie")
                .get(ORGANEN + "/historie")
                .then()
                .statusCode(200)
                .body("resultaten.scheiding", contains("ORGANIEK", "FUNCTIONEEL", "GEEN"))
                .body("resultaten[0].vervangenOp", nullValue())
                .body("resultaten[1].vervangenOp", notNullValue())
                .body("resultaten[2].geldigTot", equalTo("2025-08-01"))
                .body("resultaten[2].vastgelegdDoor", equalTo(SWV))
                .body("resultaten[2].reden", equalTo("Nieuwe statuten."));
    }

    @Test
    void laat_wat_voor_een_latere_dag_is_opgegeven_staan() {
        geefOp("2025-08-01", "ORGANIEK");
        geefOp("2024-08-01", "GEEN").then().statusCode(200);

        op("2025-07-31").body("scheiding", equalTo("GEEN"));
        op("2025-08-01").body("scheiding", equalTo("ORGANIEK"));
        als("inspectie")
                .get(ORGANEN + "/historie")
                .then()
                .body("resultaten.geldigVan", contains("2024-08-01", "2025-08-01"))
                .body("resultaten.geldigTot", contains("2025-08-01", null))
                .body("resultaten.vervangenOp", contains(nullValue(), nullValue()));
    }

    @Test
    void corrigeert_een_eerdere_dag_zonder_een_latere_te_raken() {
        geefOp("2024-08-01", "GEEN");
        geefOp("2025-08-01", "ORGANIEK");
        geefOp("2024-08-01", "FUNCTIONEEL");

        op("2025-07-31").body("scheiding", equalTo("FUNCTIONEEL"));
        op("2025-08-01").body("scheiding", equalTo("ORGANIEK"));
        als("inspectie")
                .get(ORGANEN + "/historie")
                .then()
                .body("resultaten.scheiding", contains("FUNCTIONEEL", "ORGANIEK", "GEEN"))
                .body("resultaten.vervangenOp", contains(nullValue(), nullValue(), notNullValue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-31", "2024-08-01", "2025-08-01"})
    void aanvaardt_wie_een_stand_van_de_huidige_versie_zag_en_daarna_niet_meer(String peildatum) {
        geefOp("2024-08-01", "GEEN");
        geefOp("2025-08-01", "ORGANIEK");
        var gezien = als("inspectie").get(ORGANEN + "?peildatum=" + peildatum).header("ETag");

        var eerst = geefOp("2026-08-01", "FUNCTIONEEL", gezien).statusCode();
        var daarna = geefOp("2026-08-01", "ORGANIEK", gezien).statusCode();

        assertThat(List.of(eerst, daarna)).containsExactly(200, 412);
    }

    @Test
    void verandert_niets_bij_dezelfde_opgave() {
        geefOp("2024-08-01", "ORGANIEK");

        geefOp("2024-08-01", "ORGANIEK").then().statusCode(200);

        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM inrichting")).isEqualTo(1);
    }

    @Test
    void weigert_een_opgave_op_grond_van_een_verouderde_versie() {
        geefOp("2024-08-01", "ORGANIEK");

        var antwoord = als(SWV).header("If-Match", "\"0\"")
                .body(OPGAVE.formatted("2025-08-01", "GEEN"))
                .put(ORGANEN);

        antwoord.then().statusCode(412);
    }

    @Test
    void laat_alleen_het_verband_zelf_of_beheer_opgeven() {
        var vastgelegd = OPGAVE.formatted("2024-08-01", "ORGANIEK");

        als("swv:PO2601").body(vastgelegd).put(ORGANEN).then().statusCode(403);
        als("bestuur:40741").body(vastgelegd).put(ORGANEN).then().statusCode(403);
        als("beheer").body(vastgelegd).put(ORGANEN).then().statusCode(201);
        given().get(ORGANEN).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"orgaan":"BESTUUR","zetels":[{"rol":"LID","bezet":true,"naam":"J. Jansen"}]}      | #/organen/0/zetels/0/naam
            {"orgaan":"BESTUUR","zetels":[{"rol":"J. Jansen","bezet":true}]}                   | #/organen/0/zetels/0/rol
            {"orgaan":"BESTUUR","zetels":[{"rol":"LID","geleding":"OUDERS","bezet":true}]}     | #/organen/0/zetels/0/geleding
            {"orgaan":"OPR","zetels":[{"rol":"LID","geleding":"OUDERS","voordrachtOpr":true,"bezet":true}]} | #/organen/0/zetels/0/voordrachtOpr
            {"orgaan":"OPR","zetels":[{"rol":"LID","bezet":true}]}                             | #/organen/0/zetels/0/geleding
            {"orgaan":"DESKUNDIGEN","zetels":[{"rol":"LID","bezet":true}]}                     | #/organen/0/zetels/0/discipline
            {"orgaan":"BESTUUR","zetels":[]}                                                   | #/organen/0/zetels
            {"orgaan":"BESTUUR","zetels":[{"rol":"LID"}]}                                      | #/organen/0/zetels/0/bezet
            """)
    void weigert_wat_een_zetel_niet_kan_zeggen(String orgaan, String pointer) {
        var inhoud = "{\"geldigVan\":\"2024-08-01\",\"rechtsvorm\":\"STICHTING\",\"scheiding\":\"GEEN\",\"organen\":["
                + orgaan + "]}";

        als(SWV).body(inhoud).put(ORGANEN).then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        var bestuur = "{\"orgaan\":\"BESTUUR\",\"zetels\":[{\"rol\":\"LID\",\"bezet\":true}]}";

        als(SWV).body("{\"rechtsvorm\":\"BV\",\"organen\":[" + bestuur + "," + bestuur + "]}")
                .put(ORGANEN)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#/geldigVan", "#/rechtsvorm", "#/scheiding", "#/organen/1/orgaan"));
    }

    @Test
    void PRIV_11_heeft_in_een_zetel_geen_plaats_voor_tekst() {
        assertThat(Arrays.stream(Zetel.class.getRecordComponents()))
                .allMatch(veld -> veld.getType().isEnum() || veld.getType() == boolean.class);
    }

    private static Response geefOp(String geldigVan, String scheiding) {
        return als(SWV).body(OPGAVE.formatted(geldigVan, scheiding)).put(ORGANEN);
    }

    private static Response geefOp(String geldigVan, String scheiding, String gezien) {
        return als(SWV).header("If-Match", gezien)
                .body(OPGAVE.formatted(geldigVan, scheiding))
                .put(ORGANEN);
    }

    private static ValidatableResponse op(String peildatum) {
        return als("inspectie").get(ORGANEN + "?peildatum=" + peildatum).then().statusCode(200);
    }

    private static RequestSpecification als(String organisatie) {
        return given().auth().oauth2(Tokens.van(organisatie)).contentType("application/json");
    }
}
