package nl.passendonderwijs.registry.gebiedswijziging;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.FUSIE;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.HERINDELING;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.POSTCODES;
import static nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijzigingvoorbeelden.vraag;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no change of areas, and changes nothing. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GeweigerdeGebiedswijzigingTest {
    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void laat_geen_gebied_overgaan_naar_een_verband_dat_ophoudt() {
        vraag(FUSIE, "").then().statusCode(201);
        var naarEindigend = POSTCODES.replace("2027-08-01", "2027-01-01").replace("PO2601", "PO2602");

        vraag(naarEindigend, "").then().statusCode(400).body("errors.code", contains("niet-in-bedrijf"));
    }

    @Test
    void noemt_alle_fouten_tegelijk_en_bewaart_niets() {
        var fout = """
                {"soort": "FUSIE", "ingangsdatum": "2027-08-01", "reden": "x",
                 "fusie": {"opgaand": ["VO2602", "PO0001", "PO2909"], "voortzetting": "PO2699"}}""";

        vraag(fout, "")
                .then()
                .statusCode(400)
                .body("errors.code", hasItems("REG-01", "REG-06", "niet-in-bedrijf", "verplicht"));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM gebiedswijziging"))
                .isZero();
    }

    static Stream<Arguments> onzin() {
        return Stream.of(
                arguments(FUSIE.replace("\"PO2602\"", "null"), "#/fusie/opgaand/0 verplicht"),
                arguments(HERINDELING.replace("\"0307\"", "null"), "#/herindeling/opgeheven/0 verplicht"),
                arguments(lijst("null"), "#/postcodes/0 verplicht"),
                arguments(lijst(""), "#/postcodes ongeldige-waarde"),
                arguments(FUSIE.replace("\"PO2602\"", "\"PO2602\", \"PO2602\""), "#/fusie/opgaand/1 dubbel"),
                arguments(nieuwVerband("PO0012", "Landelijk"), "#/fusie/voortzetting REG-06"),
                arguments(nieuwVerband("PO2699", "  "), "#/fusie/regioLabel ongeldige-waarde"),
                arguments(HERINDELING.replace("\"0307\"", "\"0307\", \"0307\""), "#/herindeling/opgeheven/1 dubbel"),
                arguments(HERINDELING.replace("1999", "0307"), "#/herindeling/opgeheven/0 gaat-op-in-zichzelf"),
                arguments(
                        HERINDELING.replace("\"Utrecht\"", "\"Eemland\""),
                        "#/herindeling/provincie onbekende-provincie"),
                arguments(HERINDELING.replace("Eemstad", " "), "#/herindeling/naam verplicht"));
    }

    @ParameterizedTest
    @MethodSource("onzin")
    void weigert_onzin_en_wijst_haar_plaats_aan(String inhoud, String fout) {
        var antwoord = vraag(inhoud, "");

        antwoord.then().statusCode(400);
        assertThat(fouten(antwoord)).containsExactly(fout);
    }

    @Test
    void REG_06_laat_een_beeindigd_verband_niet_herleven_als_voortzetting() {
        vraag(FUSIE, "").then().statusCode(201);
        var terug = FUSIE.replace("PO2602", "PO2604")
                .replace("PO2601\"", "PO2602\", \"regioLabel\": \"Terug\"")
                .replace("2027", "2029");

        var antwoord = vraag(terug, "");

        assertThat(fouten(antwoord))
                .containsExactly("#/fusie/opgaand/0 niet-in-bedrijf", "#/fusie/voortzetting niet-in-bedrijf");
    }

    @Test
    void noemt_fouten_van_vorm_en_van_gebied_tegelijk() {
        var fout = HERINDELING
                .replace("Wet van 1 juli 2026", "")
                .replace("\"0307\"", "\"0307\", \"9999\", \"0307\"")
                .replace("\"Utrecht\"", "\"Eemland\"");

        assertThat(fouten(vraag(fout, "")))
                .containsExactlyInAnyOrder(
                        "#/reden verplicht",
                        "#/herindeling/opgeheven/1 onbekende-gemeente",
                        "#/herindeling/opgeheven/2 dubbel",
                        "#/herindeling/provincie onbekende-provincie");
    }

    private static String lijst(String postcodes) {
        return """
                {"soort": "POSTCODES", "ingangsdatum": "2027-08-01", "reden": "Grens", "postcodes": [%s]}""".formatted(postcodes);
    }

    private static String nieuwVerband(String code, String label) {
        return FUSIE.replace("\"PO2601\"", "\"%s\", \"regioLabel\": \"%s\"".formatted(code, label));
    }

    private static List<String> fouten(Response antwoord) {
        return antwoord.<List<Map<String, String>>>path("errors").stream()
                .map(fout -> fout.get("pointer") + " " + fout.get("code"))
                .toList();
    }

    @Test
    void laat_alleen_beheer_toe() {
        given().auth()
                .oauth2(Tokens.van("swv:PO2602"))
                .contentType("application/json")
                .body(FUSIE)
                .post("/registry/v1/gebiedswijzigingen")
                .then()
                .statusCode(403);
    }
}
