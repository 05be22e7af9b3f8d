package nl.passendonderwijs.registry.gebiedswijziging;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import nl.passendonderwijs.registry.Bestandenvoorbeelden;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GebiedswijzigingTest {
    private static final String FUSIE = """
            {"soort": "FUSIE", "ingangsdatum": "2027-08-01", "reden": "Besluit van beide verenigingen",
             "fusie": {"opgaand": ["PO2602"], "voortzetting": "PO2601"}}""";
    private static final String HERINDELING = """
            {"soort": "HERINDELING", "ingangsdatum": "2027-01-01", "reden": "Wet van 1 juli 2026",
             "herindeling": {"opgeheven": ["0307"], "gemeente": "1999", "naam": "Eemstad", "provincie": "Utrecht"}}""";
    private static final String POSTCODES = """
            {"soort": "POSTCODES", "ingangsdatum": "2027-08-01", "reden": "Grenscorrectie",
             "postcodes": [{"pc4": "3812", "gemeente": "0307", "swvPo": "PO2601", "swvVo": "VO2602"}]}""";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void toont_vooraf_welke_vestigingen_verhuizen_en_bewaart_niets() {
        var voorbeeld = vraag(FUSIE, "?valideer=true");

        voorbeeld
                .then()
                .statusCode(200)
                .body("voorbeeld.verhuizingen.vestiging", containsInAnyOrder("01AA00", "01AB00"))
                .body("voorbeeld.verhuizingen.van", hasItems("PO2602"))
                .body("voorbeeld.postcodes", equalTo(2));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM gebiedswijziging"))
                .isZero();
        assertThat(lidmaatschappen("01AA00", "2027-08-01")).isEqualTo("PO2602");
    }

    @Test
    void MEM_07_laat_bij_een_fusie_leden_zonder_gat_overgaan_en_sluit_het_oude_verband() {
        vraag(FUSIE, "").then().statusCode(201).body("verhuizingen.naar", contains("PO2601", "PO2601"));

        assertThat(lidmaatschappen("01AA00", "2027-07-31")).isEqualTo("PO2602");
        assertThat(lidmaatschappen("01AA00", "2027-08-01")).isEqualTo("PO2601");
        assertThat(lidmaatschappen("01AE00", "2027-08-01")).isEqualTo("PO0001");
        given().get("/registry/v1/samenwerkingsverbanden/PO2602?peildatum=2027-08-01")
                .then()
                .statusCode(404);
        given().get("/registry/v1/samenwerkingsverbanden/PO2602?peildatum=2027-07-31")
                .then()
                .statusCode(200);
    }

    @Test
    void REG_04_laat_een_herindeling_de_gebieden_zoals_zij_zijn() {
        vraag(HERINDELING, "")
                .then()
                .statusCode(201)
                .body("verhuizingen", empty())
                .body("vestigingen", equalTo(5));

        given().get("/registry/v1/vestigingen/01AA00?peildatum=2027-01-01")
                .then()
                .body("gemeente", equalTo("1999"))
                .body("lidmaatschappen.swv", contains("PO2602"));
        given().get("/registry/v1/postcodes/3811?peildatum=2027-01-01")
                .then()
                .body("gemeente.naam", equalTo("Eemstad"));
        given().get("/registry/v1/vestigingen/01AA00?peildatum=2026-12-31")
                .then()
                .body("gemeente", equalTo("0307"));
    }

    @Test
    void REG_03_laat_een_verplaatste_postcode_haar_vestigingen_meenemen() {
        vraag(POSTCODES, "")
                .then()
                .statusCode(201)
                .body("verhuizingen.vestiging", contains("01AB00"))
                .body("verhuizingen.sector", contains("PO"));

        assertThat(lidmaatschappen("01AB00", "2027-08-01")).isEqualTo("PO2601 VO2602");
    }

    @Test
    void bewaart_een_wijziging_met_wie_wanneer_en_waarom() {
        var adres = vraag(POSTCODES, "").header("Location");

        given().get(adres)
                .then()
                .statusCode(200)
                .body("reden", equalTo("Grenscorrectie"))
                .body("vastgelegdDoor", equalTo("beheer"));
        given().get("/registry/v1/gebiedswijzigingen").then().body("resultaten.soort", contains("POSTCODES"));
    }

    @Test
    void blijft_na_een_fusie_zoals_zij_is_als_dezelfde_lijsten_nog_eens_komen() {
        vraag(FUSIE, "").then().statusCode(201);

        for (var lijst : KleinRegisterVoorbeelden.lijsten().entrySet()) {
            Bestandenvoorbeelden.importeer(lijst.getKey(), lijst.getValue())
                    .then()
                    .body("status", equalTo("KLAAR"))
                    .body("nieuw", equalTo(0))
                    .body("gewijzigd", equalTo(0));
        }

        assertThat(lidmaatschappen("01AA00", "2027-08-01")).isEqualTo("PO2601");
    }

    @Test
    void laat_een_latere_lijst_doorwerken_in_wat_al_gepland_was() {
        vraag(HERINDELING, "").then().statusCode(201);

        Bestandenvoorbeelden.importeer(
                        "REGISTER_VESTIGINGEN",
                        KleinRegisterVoorbeelden.VESTIGINGEN.replace("De Linde", "De Lindeboom"))
                .then()
                .body("gewijzigd", equalTo(1));

        given().get("/registry/v1/vestigingen/01AA00?peildatum=2027-01-01")
                .then()
                .body("naam", equalTo("De Lindeboom"))
                .body("gemeente", equalTo("1999"));
    }

    @Test
    void geeft_een_vestiging_een_andere_etag_als_haar_lidmaatschap_verandert() {
        var etag = given().get("/registry/v1/vestigingen/01AB00").header("ETag");

        vraag(POSTCODES, "").then().statusCode(201);

        given().header("If-None-Match", etag)
                .get("/registry/v1/vestigingen/01AB00")
                .then()
                .statusCode(200)
                .body("lidmaatschappen.swv", hasItems("PO2601"));
    }

    @Test
    void neemt_bij_een_andere_gemeente_van_een_postcode_haar_scholen_mee() {
        Bestandenvoorbeelden.importeer("REGISTER_GEMEENTEN", """
                gemeente_code,gemeente_naam,provincie,lat,lon
                0344,Utrecht,Utrecht,52.0907,5.1214
                """);

        vraag(POSTCODES.replace("0307", "0344"), "").then().statusCode(201);

        given().get("/registry/v1/vestigingen/01AB00?peildatum=2027-08-01")
                .then()
                .body("gemeente", equalTo("0344"));
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

    private static Response vraag(String inhoud, String parameters) {
        return alsBeheer()
                .contentType("application/json")
                .body(inhoud)
                .post("/registry/v1/gebiedswijzigingen" + parameters);
    }

    private static String lidmaatschappen(String vestiging, String dag) {
        return String.join(
                " ",
                given().get("/registry/v1/vestigingen/%s/lidmaatschappen?peildatum=%s".formatted(vestiging, dag))
                        .<List<String>>path("resultaten.swv"));
    }
}
