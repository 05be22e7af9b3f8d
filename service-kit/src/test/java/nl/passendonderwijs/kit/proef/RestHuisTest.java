package nl.passendonderwijs.kit.proef;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class RestHuisTest {

    private static final String NOTITIES = "/proef/v1/notities";
    private static final String GOED = """
            {"vestiging":"02QZ00","datum":"2025-03-07"}""";

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
    @ValueSource(strings = {"\"2025-02-30\"", "\"2025-03-07T00:00:00Z\"", "[2025,3,7]", "20250307", "true"})
    void weigert_wat_geen_datum_is(String datum) {
        var antwoord = noteer(GOED.replace("\"2025-03-07\"", datum), Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then().body("errors.pointer", equalTo(List.of("#/datum")));
    }

    @Test
    void wijst_de_plaats_aan_zoals_de_beller_binnenkwam() {
        var antwoord = given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .header("X-Forwarded-Host", "api.passend-onderwijs.example")
                .header("X-Forwarded-Proto", "https")
                .contentType("application/json")
                .body(GOED)
                .post(NOTITIES);

        assertThat(antwoord.header("Location")).startsWith("https://api.passend-onderwijs.example/proef/v1/notities/");
    }

    @Test
    void noemt_ontbrekende_velden_een_keer() {
        var antwoord = noteer("{}", Tokens.van("bestuur:40740"));

        probleem(antwoord, 400);
        antwoord.then().body("errors.pointer", containsInAnyOrder("#/vestiging", "#/datum"));
    }

    static Stream<String> geenJson() {
        return Stream.of("", "{", "nee", "[]", "null", "{\"datum\":1,\"datum\":2}", GOED + "x");
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

    static Stream<String> tokensDieNietGelden() {
        return Stream.of(
                Tokens.verlopen("bestuur:40740"),
                Tokens.voorEenAnder("bestuur:40740"),
                Tokens.vanEenAnder("bestuur:40740"),
                Tokens.van("onzin:1"),
                "onzin");
    }

    @ParameterizedTest
    @MethodSource("tokensDieNietGelden")
    void weigert_een_token_dat_niet_geldt(String token) {
        probleem(noteer(GOED, token), 401);
    }

    @Test
    void weigert_zonder_token() {
        probleem(given().contentType("application/json").body(GOED).post(NOTITIES), 401);
    }

    static Stream<String> tokensZonderRecht() {
        return Stream.of(
                Tokens.van("swv:PO2602"), Tokens.metScope("bestuur:40740", "registry:lezen"), Tokens.van("beheer"));
    }

    @ParameterizedTest
    @MethodSource("tokensZonderRecht")
    void weigert_wie_geen_recht_heeft(String token) {
        probleem(noteer(GOED, token), 403);
    }

    @Test
    void weigert_iedereen_waar_geen_recht_is_beschreven() {
        probleem(given().auth().oauth2(Tokens.van("beheer")).get(NOTITIES + "/onbewaakt"), 403);
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

    @Test
    void voert_dezelfde_sleutel_een_keer_uit() {
        var sleutel = UUID.randomUUID().toString();

        var eerste = noteer(GOED, sleutel);
        var tweede = noteerMet(GOED, sleutel);

        tweede.then()
                .statusCode(201)
                .body("id", equalTo(noteerMet(GOED, sleutel).path("id")));
        assertThat(eerste.statusCode()).isEqualTo(401);
    }

    @Test
    void weigert_dezelfde_sleutel_met_een_andere_inhoud() {
        var sleutel = UUID.randomUUID().toString();
        noteerMet(GOED, sleutel).then().statusCode(201);

        probleem(noteerMet(GOED.replace("02QZ00", "02QZ01"), sleutel), 409);
    }

    @Test
    void bewaart_niets_bij_alleen_valideren() {
        var voor = aantal();

        var antwoord = given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .contentType("application/json")
                .body(GOED)
                .post(NOTITIES + "?valideer=true");

        antwoord.then().statusCode(200).body("geldig", equalTo(true));
        assertThat(aantal()).isEqualTo(voor);
    }

    @Test
    void noemt_de_regel_die_in_de_weg_staat() {
        var antwoord = noteer("""
                {"vestiging":"02QZ00","datum":"2025-03-07","tekst":"nee"}""", Tokens.van("bestuur:40740"));

        probleem(antwoord, 409);
        antwoord.then().body("errors[0].code", equalTo("ZP-07"));
    }

    private static int aantal() {
        return given().get(NOTITIES + "?limiet=500").<List<?>>path("resultaten").size();
    }

    private static Response noteer(String inhoud, String token) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(inhoud)
                .post(NOTITIES);
    }

    private static Response noteerMet(String inhoud, String sleutel) {
        return given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .header("Idempotency-Key", sleutel)
                .contentType("application/json")
                .body(inhoud)
                .post(NOTITIES);
    }

    private static void probleem(Response antwoord, int status) {
        antwoord.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .header("X-Content-Type-Options", "nosniff")
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue());
    }
}
