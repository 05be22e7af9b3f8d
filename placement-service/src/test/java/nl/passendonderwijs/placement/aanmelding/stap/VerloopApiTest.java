package nl.passendonderwijs.placement.aanmelding.stap;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.stap;
import static nl.passendonderwijs.placement.proef.School.zet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerloopApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_12_schort_bij_een_openbare_school_op_vanaf_de_dag_na_het_verzoek() {
        var id = School.aangemeld();

        stap(id, "aanvullingsverzoeken", Map.of("datum", "2025-03-14", "hersteldatum", "2025-03-28"));
        stap(id, "aanvullingen", Map.of("datum", "2025-03-25", "volledig", true));

        alsBestuur()
                .get(AANMELDINGEN + "/" + id)
                .then()
                .header("ETag", "\"2\"")
                .body("status", equalTo("IN_BEHANDELING"))
                .body("beslistermijn.opschortingen[0].van", equalTo("2025-03-15"))
                .body("beslistermijn.opschortingen[0].tot", equalTo("2025-03-25"))
                .body("beslistermijn.rekenkundigEinde", equalTo("2025-04-28"))
                .body("plaatsingstermijn.gevolgdatum", equalTo("2025-05-17"))
                .body("overigeTermijnen[0].soort", equalTo("HERSTELTERMIJN"))
                .body("overigeTermijnen[0].status", equalTo("AFGEROND"));
    }

    @Test
    void ZP_10_verlengt_een_keer_vanaf_het_rekenkundige_einde() {
        var id = School.aangemeld();
        stap(id, "behandelingen", Map.of("datum", "2025-03-10"));

        stap(id, "verlengingen", Map.of("datum", "2025-04-11", "duur", "P4W"));

        alsBestuur()
                .get(AANMELDINGEN + "/" + id)
                .then()
                .body("status", equalTo("VERLENGD"))
                .body("beslistermijn.verlengd", equalTo(true))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2025-05-16"));
        zet(id, "verlengingen", Map.of("datum", "2025-04-12", "duur", "P1W"))
                .then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("VERLENGD"));
    }

    @Test
    void ZP_10_een_te_late_verlenging_wordt_vastgelegd_als_overtreding() {
        var id = School.aangemeld();
        stap(id, "behandelingen", Map.of("datum", "2025-03-10"));

        var stap = stap(id, "verlengingen", Map.of("datum", "2025-04-23", "duur", "P2W"));

        stap.then().body("bevindingen.code", contains("te-laat-verlengd")).body("bevindingen.regel", contains("ZP-10"));
    }

    @Test
    void een_stap_die_voor_een_eerder_vastgelegde_gebeurde_wordt_gemerkt() {
        var id = School.aangemeld();
        stap(id, "behandelingen", Map.of("datum", "2025-03-20"));

        var stap = stap(id, "aanvullingsverzoeken", Map.of("datum", "2025-03-14", "hersteldatum", "2025-03-28"));

        stap.then().body("bevindingen.code", contains("ongewone-volgorde")).body("bevindingen[0].regel", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "aanvullingsverzoeken, hersteldatum, 2025-03-14, #/hersteldatum, ZP-12",
        "verlengingen, duur, P5W, #/duur, ZP-10",
        "verlengingen, duur, P29D, #/duur, ZP-10",
        "verlengingen, duur, zes, #/duur, ongeldige-termijnduur",
        "overleggen, datum, 2199-01-01, #/datum, in-toekomst",
        "overleggen, datum, 2025-03-06, #/datum, voor-ontvangst",
        "bereidverklaringen, vestiging, 02QZ00, #/vestiging, zelfde-vestiging",
        "bereidverklaringen, vestiging, 99XX99, #/vestiging, onbekende-vestiging",
        "bereidverklaringen, mbo, 25PZ, #/mbo, ZP-07",
    })
    void noemt_de_fout_bij_het_veld(String soort, String veld, String waarde, String pointer, String code) {
        var id = School.aangemeld();
        var inhoud = new HashMap<String, Object>(Map.of("datum", "2025-03-14"));
        switch (soort) {
            case "aanvullingsverzoeken" -> inhoud.put("hersteldatum", "2025-03-28");
            case "verlengingen" -> inhoud.put("duur", "P2W");
            case "bereidverklaringen" -> inhoud.put("bereid", true);
            default -> {}
        }
        inhoud.put(veld, waarde);

        var antwoord = zet(id, soort, inhoud);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1M", "P1Y"})
    void ZP_10_noemt_bij_een_onbruikbare_duur_alleen_de_eenheden_die_mogen(String duur) {
        var id = School.aangemeld();
        stap(id, "behandelingen", Map.of("datum", "2025-03-10"));

        var antwoord = zet(id, "verlengingen", Map.of("datum", "2025-04-11", "duur", duur));

        antwoord.then().statusCode(400).body("errors.pointer", contains("#/duur"));
        assertThat(antwoord.<String>path("errors[0].detail"))
                .contains("dagen (D)")
                .doesNotContain("(M)", "(Y)");
    }

    @Test
    void de_historie_vertelt_elke_stap_met_haar_datum_en_toelichting() {
        var id = School.aangemeld();
        stap(id, "overleggen", Map.of("datum", "2025-03-28", "toelichting", "Besproken wat nodig is."));

        var historie = alsBestuur().get(AANMELDINGEN + "/" + id + "/historie");

        historie.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("resultaten.stap", contains("AANMELDEN", "OVERLEGGEN"))
                .body("resultaten[1].datum", equalTo("2025-03-28"))
                .body("resultaten[1].door", equalTo("bestuur:40740"))
                .body("resultaten[1].client", equalTo("sis-test"))
                .body("resultaten[1].toelichting", equalTo("Besproken wat nodig is."));
        alsBestuur()
                .get(AANMELDINGEN + "/" + id + "/overleggen")
                .then()
                .body("resultaten.stap", contains("OVERLEGGEN"));
    }

    @Test
    void een_ander_bestuur_kan_geen_stap_zetten_en_ziet_geen_historie() {
        var id = School.aangemeld();
        var ander = "bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR;

        als(ander)
                .body(Map.of("datum", "2025-03-28"))
                .post(AANMELDINGEN + "/" + id + "/overleggen")
                .then()
                .statusCode(404);
        als(ander).get(AANMELDINGEN + "/" + id + "/historie").then().statusCode(404);
    }

    @Test
    void wie_een_andere_versie_zag_krijgt_412() {
        var id = School.aangemeld();
        stap(id, "behandelingen", Map.of("datum", "2025-03-10"));

        var antwoord = alsBestuur()
                .header("If-Match", "\"0\"")
                .body(Map.of("datum", "2025-04-02"))
                .post(AANMELDINGEN + "/" + id + "/intrekkingen");

        antwoord.then().statusCode(412);
    }

    @Test
    void twee_stappen_tegelijk_worden_na_elkaar_gezet() throws Exception {
        var id = School.aangemeld();

        var antwoorden = Samenloop.tweemaal(() -> zet(id, "intrekkingen", Map.of("datum", "2025-04-02")));

        assertThat(antwoorden).map(antwoord -> antwoord.statusCode()).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void zoekt_op_kenmerk_zonder_het_in_een_adres_te_zetten() {
        var aanmelding = School.aanmelding();
        var id = School.aangemeld(aanmelding);

        var antwoord = alsBestuur()
                .body(Map.of("leerlingkenmerk", aanmelding.get("leerlingkenmerk")))
                .post(AANMELDINGEN + "/_zoek");

        antwoord.then().statusCode(200).body("resultaten.id", contains(id));
    }

    @Test
    void de_werklijst_toont_wat_loopt_en_niet_wat_is_afgerond() {
        var open = aangemeldBijHetSbo();
        var dicht = aangemeldBijHetSbo();
        stap(dicht, "intrekkingen", Map.of("datum", "2025-04-02"));
        var adres = "/placement/v1/termijnen?status=OVERSCHREDEN&soort=BESLISTERMIJN&limiet=500&vestiging="
                + VestigingVoorbeelden.SBO;

        var lijst = alsBestuur().get(adres);

        lijst.then().statusCode(200).body("resultaten.zaak", hasItem(open));
        assertThat(lijst.<List<String>>path("resultaten.zaak")).doesNotContain(dicht);
        als("swv:PO2602").get(adres).then().body("resultaten.zaak", hasItem(open));
        als("swv:PO2505").get(adres).then().body("resultaten.size()", equalTo(0));
        als("bestuur:" + VestigingVoorbeelden.ANDER_BESTUUR).get(adres).then().body("resultaten.size()", equalTo(0));
    }

    private static String aangemeldBijHetSbo() {
        var aanmelding = School.aanmelding("vestiging", VestigingVoorbeelden.SBO);
        aanmelding.put("soortOnderwijs", "SBO");
        return School.aangemeld(aanmelding);
    }
}
