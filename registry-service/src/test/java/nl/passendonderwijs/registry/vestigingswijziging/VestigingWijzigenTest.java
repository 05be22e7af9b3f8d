package nl.passendonderwijs.registry.vestigingswijziging;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.importeren.Registerslot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VestigingWijzigenTest {
    private static final String LINDE = "01AA00";
    private static final String GEMEENTEN = """
            gemeente_code,gemeente_naam,provincie,lat,lon
            0344,Utrecht,Utrecht,52.0907,5.1214
            """;
    private static final String POSTCODES = """
            pc4,gemeente_code,gemeente_naam,swv_po,swv_vo,lat,lon,punt_bron,swv_bron
            3511,0344,Utrecht,PO2601,VO2602,,,gemeente,regeling-2015
            """;
    private static final String VERHUIZING = """
            {"soort": "WIJZIGING", "ingangsdatum": "2027-08-01", "reden": "Nieuw gebouw",
             "gemeente": "0344", "pc4": "3511"}""";
    private static final String ANDERE_NAAM = """
            {"soort": "CORRECTIE", "ingangsdatum": "2026-01-01", "reden": "Verkeerd overgenomen", "naam": "De Linden"}""";
    private static final String SLUITING = """
            {"soort": "SLUITING", "ingangsdatum": "2027-08-01", "reden": "Besluit van het bestuur"}""";

    @Inject
    Schoon schoon;

    @Inject
    Registerslot slot;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
        importeer("REGISTER_GEMEENTEN", GEMEENTEN);
        importeer("REGISTER_POSTCODES", POSTCODES);
    }

    @Test
    void MEM_07_sluit_en_opent_bij_een_verhuizing_op_een_dag() {
        wijzig(LINDE, VERHUIZING)
                .then()
                .statusCode(201)
                .body("vastgelegd.door", equalTo("beheer"))
                .body("vervallen.lidmaatschappen.swv", contains("PO2602"))
                .body("nieuw.lidmaatschappen.swv", contains("PO2602", "PO2601"))
                .body("nieuw.standen.gemeente", contains("0307", "0344"));

        given().get("/registry/v1/vestigingen/%s/lidmaatschappen".formatted(LINDE))
                .then()
                .body("resultaten.swv", contains("PO2602", "PO2601"))
                .body("resultaten.van", contains("2011-08-01", "2027-08-01"))
                .body("resultaten.tot", contains(equalTo("2027-08-01"), nullValue()));
    }

    @Test
    void toont_vooraf_wat_het_wordt_en_bewaart_niets() {
        var voor = schoon.events();

        wijzig(LINDE, VERHUIZING, "?valideer=true")
                .then()
                .statusCode(200)
                .body("geldig", equalTo(true))
                .body("voorbeeld.nieuw.lidmaatschappen.swv", contains("PO2602", "PO2601"));

        given().get("/registry/v1/vestigingen/%s?peildatum=2027-08-01".formatted(LINDE))
                .then()
                .body("gemeente", equalTo("0307"));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM mutatie WHERE reden = 'Nieuw gebouw'"))
                .isZero();
        assertThat(voor).isPositive();
    }

    @Test
    void MEM_03_laat_een_instelling_gaan_waar_zij_wil_zonder_verband() {
        var buitengebied = VERHUIZING.replace("3511", "9999");

        wijzig("01AD00", buitengebied)
                .then()
                .statusCode(201)
                .body("nieuw.standen.pc4", contains("3811", "9999"))
                .body("nieuw.lidmaatschappen", empty());
    }

    @Test
    void MEM_02_weigert_een_plek_buiten_elk_gebied() {
        wijzig(LINDE, VERHUIZING.replace("3511", "9999"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/pc4"))
                .body("errors.code", contains("buiten-elk-gebied"));
    }

    @Test
    void laat_na_een_correctie_zien_wat_eerder_werd_geloofd() {
        wijzig(LINDE, ANDERE_NAAM).then().statusCode(201);

        given().get("/registry/v1/vestigingen/%s/historie".formatted(LINDE))
                .then()
                .body("resultaten.naam", contains("De Linde", "De Linden"))
                .body("resultaten.geldigVan", contains("2011-08-01", "2011-08-01"))
                .body("resultaten[0].vervallen.door", equalTo("beheer"))
                .body("resultaten[0].vervallen.reden", equalTo("Verkeerd overgenomen"))
                .body("resultaten[1].vervallen", nullValue())
                .body("lidmaatschappen.vervallen", contains(nullValue()));
        given().get("/registry/v1/vestigingen/" + LINDE).then().body("begindatumBekend", equalTo(false));
    }

    @Test
    void weigert_wat_al_zo_bekend_is_en_vertelt_dan_niets() {
        wijzig(LINDE, ANDERE_NAAM).then().statusCode(201);
        var voor = schoon.events();

        wijzig(LINDE, ANDERE_NAAM).then().statusCode(409).body("code", equalTo("niets-te-wijzigen"));

        assertThat(schoon.events()).isEqualTo(voor);
    }

    @Test
    void antwoordt_bij_dezelfde_sleutel_nog_eens_hetzelfde() {
        var eerste = wijzig(LINDE, ANDERE_NAAM, "", "Idempotency-Key", "linde-1");

        var tweede = wijzig(LINDE, ANDERE_NAAM, "", "Idempotency-Key", "linde-1");

        assertThat(tweede.statusCode()).isEqualTo(201);
        assertThat(tweede.header("Location")).isEqualTo(eerste.header("Location"));
        given().get(tweede.header("Location")).then().statusCode(200).body("nieuw.standen.naam", contains("De Linden"));
    }

    @Test
    void sluit_een_vestiging_een_keer() {
        wijzig(LINDE, SLUITING).then().statusCode(201).body("nieuw.lidmaatschappen.geldigTot", contains("2027-08-01"));

        wijzig(LINDE, SLUITING).then().statusCode(409).body("code", equalTo("niet-in-bedrijf"));
        given().get("/registry/v1/vestigingen/%s?peildatum=2027-08-01".formatted(LINDE))
                .then()
                .statusCode(404);
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        wijzig(LINDE, """
                {"soort": "WIJZIGING", "ingangsdatum": "2027-08-01", "gemeente": "9999", "bestuur": "99999",
                 "pc4": "9999", "lat": 52.1}""")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/bestuur", "#/gemeente", "#/lon", "#/pc4", "#/reden"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"soort": "WIJZIGING", "ingangsdatum": "2027-08-01", "reden": "x"}                            | #          | niets-te-wijzigen
            {"soort": "SLUITING", "ingangsdatum": "2027-08-01", "reden": "x", "naam": "De Es"}            | #          | hoort-er-niet-bij
            {"soort": "CORRECTIE", "ingangsdatum": "2027-08-01", "reden": "x", "naam": "E", "lat": 1, "lon": 1} | #/lat | ongeldige-coordinaat
            {"soort": "WIJZIGING", "ingangsdatum": "2027-08-01", "reden": "x", "pc4": "3511"}             | #/gemeente | verplicht
            """)
    void weigert_een_wijziging_die_niet_klopt(String inhoud, String plek, String code) {
        wijzig(LINDE, inhoud)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(plek))
                .body("errors.code", contains(code));
    }

    @Test
    void weigert_een_wijziging_van_wat_inmiddels_anders_is() {
        var etag = given().get("/registry/v1/vestigingen/" + LINDE).header("ETag");

        wijzig(LINDE, ANDERE_NAAM, "", "If-Match", etag).then().statusCode(201);
        wijzig(LINDE, SLUITING, "", "If-Match", etag).then().statusCode(412);
    }

    @Test
    void wacht_op_wie_het_register_al_wijzigt() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(slot.bezet()).isEmpty();

            wijzig(LINDE, ANDERE_NAAM).then().statusCode(409).body("code", equalTo("register-bezet"));
        });
    }

    @Test
    void laat_alle_vastleggingen_van_een_vestiging_zien_de_laatste_eerst() {
        wijzig(LINDE, ANDERE_NAAM).then().statusCode(201);
        wijzig(LINDE, SLUITING).then().statusCode(201);

        var redenen = given().get("/registry/v1/vestigingen/%s/wijzigingen".formatted(LINDE))
                .<List<String>>path("resultaten.vastgelegd.reden");

        assertThat(redenen).hasSize(3).startsWith("Besluit van het bestuur", "Verkeerd overgenomen");
    }

    @Test
    void laat_alleen_beheer_toe_en_kent_alleen_bestaande_vestigingen() {
        given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .contentType("application/json")
                .body(ANDERE_NAAM)
                .post("/registry/v1/vestigingen/%s/wijzigingen".formatted(LINDE))
                .then()
                .statusCode(403);
        wijzig("99ZZ99", ANDERE_NAAM).then().statusCode(404);
    }

    private static Response wijzig(String code, String inhoud, String... extra) {
        var vraag = alsBeheer().contentType("application/json").body(inhoud);
        var parameters = extra.length > 0 ? extra[0] : "";
        return (extra.length > 1 ? vraag.header(extra[1], extra[2]) : vraag)
                .post("/registry/v1/vestigingen/%s/wijzigingen%s".formatted(code, parameters));
    }
}
