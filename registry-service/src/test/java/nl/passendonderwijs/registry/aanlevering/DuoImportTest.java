package nl.passendonderwijs.registry.aanlevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.GEMEENTEN;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.VESTIGINGSKOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DUO's own list of basisscholen, taken into a small register. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DuoImportTest {
    private static final Charset DUO = Charset.forName("windows-1252");
    private static final String KOP = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;"
            + "POSTCODE;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE\n";
    private static final String LINDE = "Utrecht;40740;01AA;01AA00;De Linde;3811 AB;0307;AMERSFOORT;Openbaar\n";
    private static final String BRON = "Utrecht;40743;01AE;01AE00;De Bron;3811 AB;0307;AMERSFOORT;Reformatorisch\n";
    private static final String NIEUW =
            "Utrecht;40799;01AF;01AF00;Café de Ruïne;3812 AB;307;AMERSFOORT;Hindoeïstisch\n";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void zegt_wat_nieuw_gewijzigd_gesloten_en_ongewijzigd_is() {
        importeer(KOP + LINDE.replace("De Linde", "De Lindeboom") + NIEUW, "2026-04-01", false)
                .then()
                .body("status", equalTo("KLAAR"))
                .body("gelezen", equalTo(2))
                .body("nieuw", equalTo(1))
                .body("gewijzigd", equalTo(1))
                .body("gesloten", equalTo(1))
                .body("ongewijzigd", equalTo(0))
                .body("afgewezen", equalTo(0))
                .body("aantalWijzigingen", equalTo(3));
        given().get("/registry/v1/vestigingen/01AA00?peildatum=2026-03-31")
                .then()
                .body("naam", equalTo("De Linde"));
        given().get("/registry/v1/vestigingen/01AA00?peildatum=2026-04-01")
                .then()
                .body("naam", equalTo("De Lindeboom"))
                .body("lidmaatschappen", hasSize(1));
        given().get("/registry/v1/vestigingen/01AE00?peildatum=2026-04-01")
                .then()
                .statusCode(404);
        given().get("/registry/v1/vestigingen/01AF00?peildatum=2026-04-01")
                .then()
                .body("naam", equalTo("Café de Ruïne"))
                .body("denominatie", equalTo("Hindoeïstisch"))
                .body("lidmaatschappen.swv", contains("PO2602"))
                .body("begindatumBekend", equalTo(false));
        given().get("/registry/v1/besturen/40799").then().statusCode(200).body("naam", equalTo(null));
    }

    @Test
    void spreekt_alleen_voor_basisscholen() {
        importeer(KOP + LINDE + BRON, "2026-04-01", false).then().body("gesloten", equalTo(0));

        given().get("/registry/v1/vestigingen/01AB00?peildatum=2026-04-02")
                .then()
                .statusCode(200);
    }

    @Test
    void herhaalt_zonder_gevolg_en_zonder_event() {
        importeer(KOP + LINDE + NIEUW, "2026-04-01", false);
        long events = schoon.events();

        importeer(KOP + LINDE + NIEUW, "2026-04-01", false)
                .then()
                .body("ongewijzigd", equalTo(2))
                .body("gewijzigd", equalTo(0))
                .body("nieuw", equalTo(0));

        assertThat(schoon.events()).isEqualTo(events);
    }

    @Test
    void toont_met_een_proef_wat_zou_sluiten_en_bewaart_niets() {
        var proef = importeer(KOP + LINDE + NIEUW, "2026-04-01", true);

        proef.then().body("gesloten", equalTo(1)).body("nieuw", equalTo(1));
        alsBeheer()
                .get("/registry/v1/imports/%s/wijzigingen".formatted(proef.<String>path("id")))
                .then()
                .body("resultaten.sleutel", containsInAnyOrder("01AE00", "01AF00"))
                .body("resultaten.aard", containsInAnyOrder("GESLOTEN", "NIEUW"));
        given().get("/registry/v1/vestigingen/01AF00").then().statusCode(404);
        given().get("/registry/v1/vestigingen/01AE00?peildatum=2026-04-01")
                .then()
                .statusCode(200);
    }

    @Test
    void sluit_niet_wat_op_een_afgewezen_rij_staat() {
        var fout = BRON.replace("3811 AB", "1234 AB") + LINDE.replace("0307", "AMERS");

        importeer(KOP + fout, "2026-04-01", false)
                .then()
                .body("status", equalTo("KLAAR"))
                .body("afgewezen", equalTo(1))
                .body("gesloten", equalTo(0));
    }

    @Test
    void wijst_een_vestiging_buiten_elke_regio_af() {
        importeer(KOP + LINDE + BRON + NIEUW.replace("3812 AB", "1234 AB"), "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("afwijzingen[0].regel", equalTo(4))
                .body("afwijzingen[0].reden", containsString("geen enkele regio"));
    }

    @ParameterizedTest
    @CsvSource({"01AD00,INSTELLING", "01AB00,SOVSO", "01AC00,VO"})
    void MEM_03_laat_van_een_andere_soort_wat_geen_basisschool_is(String code, String soort) {
        var anders = "Utrecht;40740;%s;%s;De Indringer;3811 AB;0307;AMERSFOORT;Openbaar\n"
                .formatted(code.substring(0, 4), code);

        importeer(KOP + LINDE + BRON + anders, "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("gesloten", equalTo(0))
                .body("afwijzingen[0].regel", equalTo(4))
                .body(
                        "afwijzingen[0].reden",
                        equalTo("%s staat in het register als %s; dit bestand gaat over basisscholen."
                                .formatted(code, soort)));
        importeer(KOP + LINDE + BRON, "2026-04-02", false).then().body("gesloten", equalTo(0));
        given().get("/registry/v1/vestigingen/%s?peildatum=2026-04-02".formatted(code))
                .then()
                .body("soort", equalTo(soort));
    }

    @Test
    void MEM_03_opent_niet_als_basisschool_wat_later_een_andere_soort_is() {
        importeer(KOP + LINDE + BRON, "2025-04-01", false);
        importeer(
                "REGISTER_VESTIGINGEN",
                VESTIGINGSKOP + "01AE00,De Bron,PO,SBO,0,40743,Reformatorisch,3811AB,0307,PO2602,,1,,\n",
                "2026-08-01");

        importeer(KOP + LINDE + BRON.replace("De Bron", "De Put"), "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("gesloten", equalTo(0))
                .body("afwijzingen[0].reden", containsString("als SBO"));
    }

    @Test
    void REG_03_wijst_een_gemeente_af_die_de_postcode_tegenspreekt() {
        importeer("REGISTER_GEMEENTEN", GEMEENTEN + "0344,Utrecht,Utrecht,,\n", null);

        importeer(KOP + LINDE + BRON.replace("0307", "0344"), "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("gesloten", equalTo(0))
                .body("afwijzingen[0].regel", equalTo(3))
                .body(
                        "afwijzingen[0].reden",
                        equalTo("Postcode 3811 ligt op 2026-04-01 in gemeente 0307, niet in 0344."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u00AD"})
    void wijst_een_naam_zonder_tekens_af(String naam) {
        importeer(KOP + LINDE.replace("De Linde", naam) + BRON, "2026-04-01", false)
                .then()
                .body("afwijzingen[0].reden", equalTo("Kolom VESTIGINGSNAAM: Verplicht."));
    }

    @Test
    void wijst_een_naam_van_meer_dan_tweehonderd_tekens_af() {
        var past = LINDE.replace("De Linde", "x".repeat(200));
        var teLang = BRON.replace("De Bron", "x".repeat(201));

        importeer(KOP + past + teLang, "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("afwijzingen[0].regel", equalTo(3))
                .body("afwijzingen[0].reden", equalTo("Kolom VESTIGINGSNAAM: De tekst is langer dan 200 tekens."));
    }

    @Test
    void wijst_een_code_af_die_haar_instelling_tegenspreekt_en_sluit_dan_niets() {
        importeer(KOP + LINDE.replace("01AA;01AA00", "01AB;01AA00"), "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("gesloten", equalTo(0))
                .body("afwijzingen[0].reden", equalTo("Kolom VESTIGINGSCODE: 01AA00 hoort niet bij instelling 01AB."))
                .body("melding", containsString("regel 2"));
    }

    @Test
    void sluit_niets_als_een_rij_geen_leesbare_code_noemt() {
        importeer(KOP + LINDE + BRON.replace("01AE00", "01-E00"), "2026-04-01", false)
                .then()
                .body("afgewezen", equalTo(1))
                .body("gesloten", equalTo(0))
                .body("melding", containsString("regel 3"));
    }

    @Test
    void weigert_een_dag_die_nog_komt() {
        alsBeheer()
                .multiPart("bestand", "duo.csv", (KOP + LINDE).getBytes(DUO))
                .multiPart("soort", "DUO_VESTIGINGEN_BO")
                .multiPart("peildatum", "2099-04-01")
                .post("/registry/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("in-de-toekomst"));
    }

    @Test
    void weigert_een_ouder_bestand_dan_het_laatste() {
        importeer(KOP + LINDE + BRON, "2026-04-01", false);

        importeer(KOP + LINDE, "2025-04-01", false)
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("melding", containsString("2026-04-01"));
    }

    @Test
    void weigert_een_afgebroken_bestand_in_zijn_geheel() {
        importeer(KOP + LINDE + BRON.substring(0, 20), "2026-04-01", false)
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("melding", containsString("niet heel"));

        given().get("/registry/v1/vestigingen/01AE00?peildatum=2026-04-01")
                .then()
                .statusCode(200);
    }

    @Test
    void opent_opnieuw_wat_weer_op_de_lijst_staat() {
        importeer(KOP + LINDE, "2025-04-01", false);
        importeer(KOP + LINDE + BRON, "2026-04-01", false);

        given().get("/registry/v1/vestigingen/01AE00?peildatum=2025-10-01")
                .then()
                .statusCode(404);
        given().get("/registry/v1/vestigingen/01AE00/lidmaatschappen?peildatum=2026-04-01")
                .then()
                .body("resultaten.swv", contains("PO0001"));
        given().get("/registry/v1/vestigingen/01AE00/lidmaatschappen?peildatum=2025-10-01")
                .then()
                .body("resultaten", empty());
    }

    private static Response importeer(String inhoud, String peildatum, boolean proef) {
        return wachtOp(alsBeheer()
                .multiPart("bestand", "duo.csv", inhoud.getBytes(DUO))
                .multiPart("soort", "DUO_VESTIGINGEN_BO")
                .multiPart("peildatum", peildatum)
                .multiPart("proef", String.valueOf(proef))
                .post("/registry/v1/imports"));
    }

    private static void importeer(String soort, String inhoud, @Nullable String peildatum) {
        var verzoek = alsBeheer()
                .multiPart("bestand", "eigen.csv", inhoud.getBytes(StandardCharsets.UTF_8))
                .multiPart("soort", soort);
        wachtOp((peildatum == null ? verzoek : verzoek.multiPart("peildatum", peildatum)).post("/registry/v1/imports"));
    }
}
