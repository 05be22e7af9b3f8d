package nl.passendonderwijs.kit.proef;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.kit.proef.Notities.GOED;
import static nl.passendonderwijs.kit.proef.Notities.NOTITIES;
import static nl.passendonderwijs.kit.proef.Notities.noteer;
import static nl.passendonderwijs.kit.proef.Notities.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class RestHuisTest {

    @Test
    void noemt_alle_fouten_van_vorm_en_domein_tegelijk() {
        var slecht = """
                {"vestiging":"2QZ","datum":"2150-01-01","tekst":"bsn 111222333","sector":"HO","extra":1}""";

        var antwoord = noteer(slecht, Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then()
                .body("errors.pointer", containsInAnyOrder("#/vestiging", "#/datum", "#/tekst", "#/sector", "#/extra"))
                .body(
                        "errors.code",
                        hasItems("te-ver", "bsn-niet-toegestaan", "onbekend-veld", "ongeldige-vestigingscode"));
    }

    @ParameterizedTest
    @CsvSource({
        "bel jan@school.nl, mailadres-niet-toegestaan",
        "zie https://ketenid.nl/201703/ab, eck-id-niet-toegestaan"
    })
    void PRIV_09_weigert_wat_een_persoon_aanwijst_in_vrije_tekst(String tekst, String code) {
        var antwoord = noteer(metEinde("\"tekst\":\"" + tekst + "\""), Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then().body("errors.code", equalTo(List.of(code)));
        assertThat(antwoord.asString()).doesNotContain("jan@school.nl", "201703");
    }

    @Test
    void wie_te_vaak_probeert_hoort_wanneer_het_weer_kan() {
        var antwoord = given().get("/proef/v1/notities/te-vaak");

        probleem(antwoord, 429);
        antwoord.then()
                .header("Retry-After", equalTo("300"))
                .body("code", equalTo("te-vaak"))
                .body("title", equalTo("Te veel verzoeken"));
    }

    @Test
    void weigert_een_leeg_element_in_een_lijst_op_zijn_plaats() {
        var antwoord = noteer(metEinde("\"trefwoorden\":[\"rust\",null,null]"), Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then()
                .body("errors.pointer", equalTo(List.of("#/trefwoorden/1", "#/trefwoorden/2")))
                .body("errors.code", equalTo(List.of("verplicht", "verplicht")));
    }

    @Test
    void noemt_een_onleesbaar_element_van_een_lijst_een_keer() {
        var antwoord = noteer(metEinde("\"trefwoorden\":[7]"), Tokens.van("bestuur:40740"));

        antwoord.then().statusCode(400).body("errors.code", equalTo(List.of("verkeerd-type")));
    }

    @Test
    void oordeelt_niet_over_het_geheel_als_een_deel_onleesbaar_is() {
        var antwoord = noteer(metEinde("\"trefwoorden\":[],\"tekst\":\"\\u0007\""), Tokens.van("bestuur:40740"));

        antwoord.then().statusCode(400).body("errors.code", equalTo(List.of("ongeldig-teken")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"tekst\""})
    void noemt_een_ander_soort_inhoud_alleen_verkeerd_van_type(String inhoud) {
        noteer(inhoud, Tokens.van("bestuur:40740"))
                .then()
                .statusCode(400)
                .body("errors.code", equalTo(List.of("verkeerd-type")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31"})
    void noemt_de_grenzen_bij_een_datum_die_te_ver_weg_is(String datum) {
        noteer(GOED.replace("2025-03-07", datum), Tokens.van("bestuur:40740"))
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("datum-buiten-bereik"))
                .body("errors[0].detail", equalTo("Verwacht een datum van 1900-01-01 tot en met 2199-12-31."));
    }

    private static String metEinde(String velden) {
        return GOED.replace("}", "," + velden + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2025-02-30\"", "\"2025-03-07T00:00:00Z\"", "[2025,3,7]", "20250307", "true"})
    void weigert_wat_geen_datum_is(String datum) {
        var antwoord = noteer(GOED.replace("\"2025-03-07\"", datum), Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then().body("errors.pointer", equalTo(List.of("#/datum")));
    }

    @Test
    void noemt_ontbrekende_velden_een_keer() {
        var antwoord = noteer("{}", Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then().body("errors.pointer", containsInAnyOrder("#/vestiging", "#/datum"));
    }

    static Stream<String> geenJson() {
        return Stream.of("", "{", "nee", "[]", "7", "\"tekst\"", "null", "{\"datum\":1,\"datum\":2}", GOED + "x");
    }

    @ParameterizedTest
    @MethodSource("geenJson")
    void weigert_wat_geen_object_is(String inhoud) {
        probleem(noteer(inhoud, Tokens.van("bestuur:40740")), 400);
    }

    @Test
    void weigert_xml_met_415() {
        var antwoord = given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .contentType("application/xml")
                .body("<a/>")
                .post(NOTITIES);

        probleem(antwoord, 415);
    }

    @Test
    void weigert_een_te_grote_inhoud_met_413() {
        var groot = "{\"tekst\":\"" + "x".repeat(1_100_000) + "\"}";

        probleem(noteer(groot, Tokens.van("bestuur:40740")), 413);
    }

    static Stream<String> onbekendeAdressen() {
        return Stream.of(NOTITIES + "/", "/proef/v1/anders", "/", "/onzin");
    }

    @ParameterizedTest
    @MethodSource("onbekendeAdressen")
    void antwoordt_404_op_een_onbekend_adres(String adres) {
        probleem(given().get(adres), 404);
    }

    @Test
    void antwoordt_405_op_een_verkeerde_methode() {
        probleem(given().delete(NOTITIES), 405);
    }

    @Test
    void noemt_alle_foute_parameters_tegelijk() {
        var antwoord = given().get(NOTITIES + "?sector=HO&limiet=0&na=!&sectr=PO");

        probleem(antwoord, 400);
        antwoord.then().body("errors.pointer", containsInAnyOrder("#?sector", "#?limiet", "#?na", "#?sectr"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "", "1.5", "99999999999", "0", "-1", "11"})
    void noemt_een_onbruikbaar_getal_naast_de_andere_foute_parameters(String getal) {
        var antwoord = given().get("/proef/v1/getallen?stap=" + getal + "&aantal=veel&limiet=0&stap2=1");

        probleem(antwoord, 400);
        antwoord.then().body("errors.pointer", containsInAnyOrder("#?stap", "#?aantal", "#?limiet", "#?stap2"));
    }

    @Test
    void zegt_van_een_fout_alleen_plaats_code_en_uitleg() {
        var antwoord = given().get(NOTITIES + "?sector=HO");

        assertThat(antwoord.<Map<String, Object>>path("errors[0]")).containsOnlyKeys("pointer", "code", "detail");
    }

    @Test
    void weigert_een_misvormde_code_in_het_pad() {
        probleem(given().get(NOTITIES + "/xyz"), 400);
    }

    @Test
    void verbergt_een_interne_fout_achter_een_kenmerk() {
        var antwoord = given().get(NOTITIES + "/stuk");

        probleem(antwoord, 500);
        antwoord.then().body("instance", notNullValue());
        assertThat(antwoord.asString()).doesNotContain("geheim");
    }

    @Test
    void antwoordt_304_aan_wie_de_versie_al_heeft() {
        var etag = given().get(NOTITIES + "/02QZ00").header("ETag");

        var antwoord = given().header("If-None-Match", etag).get(NOTITIES + "/02QZ00");

        antwoord.then().statusCode(304);
    }

    @Test
    void bladert_met_een_bladwijzer_tot_het_einde() {
        var token = Tokens.van("bestuur:40740");
        Stream.of(1, 2, 3).forEach(keer -> noteer(GOED, token));

        var eerste = given().get(NOTITIES + "?limiet=2");

        eerste.then().body("resultaten.size()", equalTo(2));
        assertThat(eerste.header("Link")).contains("rel=\"next\"");
        given().get(eerste.<String>path("volgende"))
                .then()
                .statusCode(200)
                .body("resultaten[0].id", not(equalTo(eerste.path("resultaten[1].id"))));
        given().get(NOTITIES + "?limiet=500").then().body("volgende", nullValue());
    }
}
