package nl.passendonderwijs.registry.tellevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.DEFINITIEF;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.SWV;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.lees;
import static nl.passendonderwijs.registry.tellevering.Telvoorbeelden.leverBao;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import nl.passendonderwijs.registry.VerzetbareKlok;
import nl.passendonderwijs.registry.importeren.Registerslot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerouderingTest {

    private static final String POSTCODE_NAAR_UTRECHT = """
            {"soort": "POSTCODES", "ingangsdatum": "2014-09-01", "reden": "Grenscorrectie",
             "postcodes": [{"pc4": "3811", "gemeente": "0307", "swvPo": "PO2601", "swvVo": "VO2602"}]}""";
    private static final String FUSIE = """
            {"soort": "FUSIE", "ingangsdatum": "2014-09-01", "reden": "Besluit van beide verenigingen",
             "fusie": {"opgaand": ["PO2602"], "voortzetting": "%s"%s}}""";

    @Inject
    Telvoorbeelden voorbeelden;

    @Inject
    VerzetbareKlok klok;

    @Inject
    Schoon schoon;

    @Inject
    Registerslot slot;

    @BeforeEach
    void laad() {
        voorbeelden.laad();
    }

    @AfterEach
    void laatDeKlokLopen() {
        klok.loopWeer();
    }

    @Test
    void MEM_07_een_verhuizing_met_terugwerkende_kracht_geeft_beide_tellingen_een_versie() {
        wijzig(FUSIE.formatted("PO2601", ""));

        voorbeelden.hertelAlles();

        telling("PO2602").body("versie", equalTo(2)).body("rijen", empty());
        telling("PO2601")
                .body("versie", equalTo(2))
                .body("aanleiding", equalTo("NIEUWE_AANTALLEN"))
                .body("rijen.vestiging", hasItems("01AA00", "01AB00"));
        lees("01AA00").then().statusCode(200).body("geteld.aantal", contains(200));
    }

    @Test
    void wie_verhuist_kan_leveren_voor_en_na_de_volgende_versie() {
        wijzig(FUSIE.formatted("PO2601", ""));

        leverBao(190).then().statusCode(201).body("verschil.daarna", contains(190));
        voorbeelden.hertelAlles();

        telling("PO2601").body("rijen.aantal", hasItem(190));
        lees("01AA00").then().body("geteld.aantal", contains(190)).body("verschil", empty());
    }

    @Test
    void een_verhuizing_geeft_elke_stand_van_de_vestiging_een_eigen_etag() {
        var voor = lees("01AA00").header("ETag");
        wijzig(FUSIE.formatted("PO2601", ""));
        var tussen = lees("01AA00").header("ETag");

        voorbeelden.hertelAlles();

        lees("01AA00").then().header("ETag", not(equalTo(voor))).header("ETag", not(equalTo(tussen)));
    }

    @Test
    void een_verband_dat_er_achteraf_toch_was_krijgt_een_eerste_versie() {
        wijzig(FUSIE.formatted("PO2603", ", \"regioLabel\": \"Eemland\""));
        leverBao(190).then().statusCode(201);

        voorbeelden.hertelAlles();

        telling("PO2603")
                .body("versie", equalTo(1))
                .body("status", equalTo("VOORLOPIG"))
                .body("aanleiding", equalTo("TELDATUM_BEREIKT"))
                .body("rijen.aantal", hasItem(190));
    }

    @Test
    void REG_03_een_postcode_die_eerder_verhuisde_neemt_haar_leerlingen_mee() {
        wijzig(POSTCODE_NAAR_UTRECHT);

        voorbeelden.hertelAlles();

        telling("PO2602").body("versie", equalTo(2)).body("rijen.vestiging", contains("01AB00"));
        telling("PO2601").body("versie", equalTo(2)).body("rijen.vestiging", contains("01AA00"));
    }

    @Test
    void een_wijziging_na_de_teldatum_verandert_geen_telling() {
        wijzig(POSTCODE_NAAR_UTRECHT.replace("2014-09-01", "2014-10-02"));

        voorbeelden.hertelAlles();

        telling("PO2602").body("versie", equalTo(1));
    }

    @Test
    void nieuwe_leerlingaantallen_van_het_register_geven_een_volgende_voorlopige_versie() {
        importeerMinder();

        voorbeelden.hertelAlles();

        telling("PO2602")
                .body("versie", equalTo(2))
                .body("aanleiding", equalTo("NIEUWE_AANTALLEN"))
                .body("rijen.aantal", hasItem(100));
        telling("PO2601").body("versie", equalTo(1));
    }

    @Test
    void wordt_niet_definitief_terwijl_een_import_wacht() {
        schoon.voer("""
                INSERT INTO import (id, soort, proef, status, instantie, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'REGISTER_LEERLINGAANTALLEN', false, 'WACHT', 1, now())""");
        leverBao(190);
        klok.zetOp(DEFINITIEF);

        voorbeelden.hertelAlles();

        telling("PO2602").body("status", equalTo("VOORLOPIG")).body("versie", equalTo(1));
        schoon.voer("DELETE FROM import WHERE status = 'WACHT'");
        voorbeelden.hertelAlles();
        telling("PO2602").body("status", equalTo("DEFINITIEF")).body("versie", equalTo(2));
    }

    @Test
    void wordt_niet_definitief_terwijl_het_register_wordt_gewijzigd() {
        klok.zetOp(DEFINITIEF);

        QuarkusTransaction.requiringNew().run(() -> {
            slot.houdTegen();
            QuarkusTransaction.requiringNew().run(voorbeelden::hertelAlles);
        });

        telling("PO2602").body("status", equalTo("VOORLOPIG"));
    }

    private static void importeerMinder() {
        importeer("REGISTER_LEERLINGAANTALLEN", KleinRegisterVoorbeelden.LEERLINGAANTALLEN.replace("200", "100"));
    }

    private static void wijzig(String inhoud) {
        alsBeheer()
                .contentType("application/json")
                .body(inhoud)
                .post("/registry/v1/gebiedswijzigingen")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse telling(String swv) {
        return given().get(SWV.replace("PO2602", swv)).then().statusCode(200);
    }
}
