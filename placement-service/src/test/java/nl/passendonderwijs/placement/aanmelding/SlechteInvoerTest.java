package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.meldAan;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class SlechteInvoerTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    static Stream<Arguments> fouteVelden() {
        return Stream.of(
                arguments("vestiging", "2QZ00", "#/vestiging", "ongeldige-vestigingscode"),
                arguments("vestiging", "99ZZ99", "#/vestiging", "onbekende-vestiging"),
                arguments("vestiging", VestigingVoorbeelden.INSTELLING, "#/vestiging", "MEM-03"),
                arguments("vestiging", VestigingVoorbeelden.GESLOTEN, "#/vestiging", "vestiging-gesloten"),
                arguments("vestiging", null, "#/vestiging", "verplicht"),
                arguments("leerlingkenmerk", "123456782", "#/leerlingkenmerk", "leerlingkenmerk-bevat-bsn"),
                arguments("leerlingkenmerk", "Jan Jansen", "#/leerlingkenmerk", "ongeldig-leerlingkenmerk"),
                arguments("geboortedatum", "2199-01-01", "#/geboortedatum", "in-toekomst"),
                arguments("geboortedatum", "2022-03-08", "#/geboortedatum", "ZP-02"),
                arguments("gewensteStartdatum", "2014-07-31", "#/gewensteStartdatum", "voor-invoering"),
                arguments("ontvangstdatum", "2199-01-01", "#/ontvangstdatum", "in-toekomst"),
                arguments("postcode4", "3813AB", "#/postcode4", "ongeldige-postcode4"),
                arguments("soortOnderwijs", "HBO", "#/soortOnderwijs", "ongeldige-waarde"),
                arguments("soortOnderwijs", "SBO", "#/soortOnderwijs", "niet-aangeboden"),
                arguments("extraOndersteuning", "MISSCHIEN", "#/extraOndersteuning", "ongeldige-waarde"),
                arguments("andereScholen", List.of("x"), "#/andereScholen/0", "ongeldige-vestigingscode"),
                arguments("andereScholen", List.of("99ZZ99"), "#/andereScholen/0", "onbekende-vestiging"),
                arguments(
                        "andereScholen",
                        List.of(VestigingVoorbeelden.BASISSCHOOL),
                        "#/andereScholen/0",
                        "zelfde-vestiging"),
                arguments(
                        "andereScholen",
                        List.of(VestigingVoorbeelden.BUREN, VestigingVoorbeelden.BUREN),
                        "#/andereScholen/1",
                        "dubbel"),
                arguments("grondslagGerespecteerd", "ja", "#/grondslagGerespecteerd", "verkeerd-type"),
                arguments("huidigeVestiging", "99ZZ99", "#/huidigeVestiging", "onbekende-vestiging"),
                arguments("koppelcode", "7K3M-9QXA", "#/koppelcode", "koppelcode-onbekend"),
                arguments("naam", "Jan", "#/naam", "onbekend-veld"));
    }

    @ParameterizedTest
    @MethodSource("fouteVelden")
    void noemt_de_fout_bij_het_veld(String veld, Object waarde, String pointer, String code) {
        var antwoord = meldAan(School.aanmelding(veld, waarde));

        antwoord.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    static Stream<String> geenDatums() {
        return Stream.of("2999-01-01", "2021-02-30", "14-05-2021", "gisteren");
    }

    @ParameterizedTest
    @MethodSource("geenDatums")
    void weigert_wat_geen_datum_van_een_kind_is(String waarde) {
        var antwoord = meldAan(School.aanmelding("geboortedatum", waarde));

        antwoord.then().statusCode(400).body("errors.pointer", contains("#/geboortedatum"));
    }

    @Test
    void noemt_fouten_van_vorm_en_domein_tegelijk() {
        var aanmelding = School.aanmelding("vestiging", "99ZZ99");
        aanmelding.put("postcode4", "x");
        aanmelding.put("geboortedatum", "2199-01-01");
        aanmelding.put("andereScholen", List.of("y", "98ZZ99"));

        var antwoord = meldAan(aanmelding);

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/vestiging",
                                "#/postcode4",
                                "#/geboortedatum",
                                "#/andereScholen/0",
                                "#/andereScholen/1"));
    }

    @Test
    void weigert_hetzelfde_kenmerk_met_een_andere_geboortedatum() {
        var eerste = School.aanmelding();
        School.aangemeld(eerste);
        eerste.put("geboortedatum", "2020-05-14");

        var antwoord = meldAan(eerste);

        antwoord.then().statusCode(400).body("errors.code", contains("geboortedatum-wijkt-af"));
    }

    @Test
    void noemt_alle_verplichte_velden_die_ontbreken() {
        var antwoord = meldAan(Map.of());

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/vestiging",
                                "#/leerlingkenmerk",
                                "#/geboortedatum",
                                "#/postcode4",
                                "#/ontvangstdatum",
                                "#/gewensteStartdatum",
                                "#/soortOnderwijs",
                                "#/extraOndersteuning"));
    }

    static Stream<Arguments> tokens() {
        return Stream.of(
                arguments(Tokens.verlopen("bestuur:40740"), 401),
                arguments(Tokens.voorEenAnder("bestuur:40740"), 401),
                arguments(Tokens.vanEenAnder("bestuur:40740"), 401),
                arguments(Tokens.van("swv:PO2602"), 403),
                arguments(Tokens.van("gemeente:0307"), 403),
                arguments(Tokens.van("beheer"), 403),
                arguments(Tokens.metScope("bestuur:40740", "placement:lezen"), 403));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void weigert_wie_niet_mag_schrijven(String token, int status) {
        var antwoord = RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(School.aanmelding())
                .post(AANMELDINGEN);

        antwoord.then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void weigert_wat_te_groot_of_geen_json_is() {
        alsBestuur()
                .body("{\"koppelcode\":\"" + "x".repeat(5_000_000) + "\"}")
                .post(AANMELDINGEN)
                .then()
                .statusCode(413);
        alsBestuur()
                .contentType("application/xml")
                .body("<a/>")
                .post(AANMELDINGEN)
                .then()
                .statusCode(415);
        alsBestuur().body("nee").post(AANMELDINGEN).then().statusCode(400).body("code", equalTo("ongeldige-invoer"));
        alsBestuur().get(AANMELDINGEN + "/").then().statusCode(404);
    }
}
