package nl.passendonderwijs.registry.aanlevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.GEMEENTEN;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.VESTIGINGSKOP;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.BRON;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.KOP;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.LINDE;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.NIEUW;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.importeer;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a list of DUO that are passed over, and what they leave as it was. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class GeweigerdeDuorijTest {
    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
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
}
