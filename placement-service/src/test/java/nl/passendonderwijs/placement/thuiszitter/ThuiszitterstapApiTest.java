package nl.passendonderwijs.placement.thuiszitter;

import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.ANDER_SWV;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.SWV;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.THUISZITTERS;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.beeindig;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.besluit;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.einde;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.gemeld;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.leerling;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.meld;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.melding;
import static nl.passendonderwijs.placement.thuiszitter.ThuiszitterVoorbeelden.zetDoor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ThuiszitterstapApiTest {

    private static final String BESTUUR = "bestuur:" + VestigingVoorbeelden.BESTUUR;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void THZ_03_doorzettingsmacht_wijst_een_school_toe_en_noemt_een_ambt() {
        var id = gemeld();

        var antwoord = zetDoor(SWV, id, besluit());

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("DOORZETTINGSMACHT_INGEZET"))
                .body("doorzettingsbesluit.functionaris", equalTo("GEMEENTE_WETHOUDER"))
                .body("doorzettingsbesluit.toegewezenVestiging", equalTo(VestigingVoorbeelden.BUREN))
                .body("waarschuwingen.size()", equalTo(0));
    }

    @Test
    void alleen_het_eigen_samenwerkingsverband_zet_door() {
        var id = gemeld();

        zetDoor(ANDER_SWV, id, besluit()).then().statusCode(404);
        zetDoor(BESTUUR, id, besluit()).then().statusCode(403);
    }

    @Test
    void beeindigt_na_doorzetting_en_bewaart_het_besluit() {
        var id = gemeld();
        zetDoor(SWV, id, besluit()).then().statusCode(201);

        var antwoord = beeindig(BESTUUR, id, einde());

        antwoord.then()
                .statusCode(201)
                .body("status", equalTo("BEEINDIGD"))
                .body("beeindiging.einddatum", equalTo("2026-11-16"))
                .body("categorie", equalTo("KORTER_DAN_DRIE_MAANDEN"))
                .body("doorzettingsbesluit.besluitdatum", equalTo("2026-11-02"));
    }

    @Test
    void weigert_een_stap_die_de_staat_niet_toelaat() {
        var id = gemeld();
        zetDoor(SWV, id, besluit()).then().statusCode(201);

        zetDoor(SWV, id, besluit())
                .then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("DOORZETTINGSMACHT_INGEZET"));
        beeindig(SWV, id, einde()).then().statusCode(201);
        beeindig(SWV, id, einde()).then().statusCode(409).body("detail", containsString("niets"));
        zetDoor(SWV, id, besluit()).then().statusCode(409);
    }

    @Test
    void van_twee_beeindigingen_tegelijk_geldt_er_een() throws Exception {
        var id = gemeld();

        var antwoorden = Samenloop.tweemaal(() -> beeindig(BESTUUR, id, einde()));

        assertThat(antwoorden).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void weigert_een_stap_op_een_verouderde_versie() {
        var id = gemeld();

        var antwoord = als(SWV).header("If-Match", "\"7\"")
                .body(besluit())
                .post(THUISZITTERS + "/" + id + "/doorzettingsbesluiten");

        antwoord.then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "besluitdatum, 2026-09-07, niet-na-verzuim",
        "besluitdatum, 2199-01-01, in-toekomst",
        "toegewezenVestiging, 99ZZ99, onbekende-vestiging",
        "toegewezenVestiging, 15AA00, vestiging-gesloten",
        "functionaris, BURGEMEESTER, ongeldige-waarde"
    })
    void noemt_de_fout_van_een_doorzettingsbesluit_bij_het_veld(String veld, String waarde, String code) {
        var id = gemeld();
        var besluit = besluit();
        besluit.put(veld, waarde);

        var antwoord = zetDoor(SWV, id, besluit);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains("#/" + veld))
                .body("errors.code", contains(code));
    }

    @Test
    void slaat_een_besluit_van_voor_de_melding_op_met_een_waarschuwing_bij_die_stap() {
        var id = gemeld();
        var besluit = besluit();
        besluit.put("besluitdatum", "2026-10-05");

        var antwoord = zetDoor(SWV, id, besluit);

        antwoord.then().statusCode(201).body("waarschuwingen.code", contains("besluit-voor-melding"));
        alsBestuur()
                .get(THUISZITTERS + "/" + id + "/historie")
                .then()
                .body("resultaten.bevindingen.code", contains(List.of(), List.of("besluit-voor-melding")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01, einde-voor-besluit", "2026-10-01, einde-voor-besluit"})
    void slaat_een_einde_van_voor_het_besluit_op_met_een_waarschuwing(String einddatum, String code) {
        var id = gemeld();
        zetDoor(SWV, id, besluit()).then().statusCode(201);
        var einde = einde();
        einde.put("einddatum", einddatum);

        var antwoord = beeindig(BESTUUR, id, einde);

        antwoord.then().statusCode(201).body("waarschuwingen.code", contains(code));
    }

    @Test
    void slaat_een_einde_van_voor_de_melding_op_met_een_waarschuwing() {
        var einde = einde();
        einde.put("einddatum", "2026-10-01");

        var antwoord = beeindig(BESTUUR, gemeld(), einde);

        antwoord.then().statusCode(201).body("waarschuwingen.code", contains("einde-voor-melding"));
    }

    @Test
    void THZ_01_geen_leerplicht_meer_kan_pas_na_de_leerplicht() {
        var einde = einde();
        einde.put("reden", "GEEN_LEERPLICHT_MEER");
        var kwalificatieplichtig = meld(melding(leerling("2009-07-31")))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        beeindig(BESTUUR, gemeld(), einde)
                .then()
                .statusCode(409)
                .body("code", equalTo("THZ-01"))
                .body("errors[0].detail", containsString("2029-08-01"));
        beeindig(BESTUUR, kwalificatieplichtig, einde).then().statusCode(201);
    }

    @Test
    void na_het_einde_kan_dezelfde_leerling_opnieuw_worden_gemeld() {
        var melding = melding();
        var id = meld(melding).then().statusCode(201).extract().<String>path("id");
        beeindig(BESTUUR, id, einde()).then().statusCode(201);

        meld(melding).then().statusCode(201);
    }

    @Test
    void de_historie_zegt_wat_er_gebeurde_wie_het_vastlegde_en_wanneer() {
        var id = gemeld();
        zetDoor(SWV, id, besluit()).then().statusCode(201);
        beeindig(BESTUUR, id, einde()).then().statusCode(201);

        var antwoord = alsBestuur().get(THUISZITTERS + "/" + id + "/historie");

        antwoord.then()
                .statusCode(200)
                .body("resultaten.stap", contains("MELDEN", "DOORZETTEN", "BEEINDIGEN"))
                .body("resultaten.datum", contains("2026-10-12", "2026-11-02", "2026-11-16"))
                .body("resultaten.door", contains(BESTUUR, SWV, BESTUUR))
                .body("resultaten.vastgelegdOp", everyItem(notNullValue()));
    }

    @Test
    void PRIV_11_vertelt_van_melding_en_einde_zonder_persoonsgegevens() {
        var id = gemeld();
        beeindig(BESTUUR, id, einde()).then().statusCode(201);

        await().until(() -> Luisteraar.over(Topics.PLACEMENT, id).size() == 2);
        var events = Luisteraar.over(Topics.PLACEMENT, id);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "nl.passend-onderwijs.thuiszitter-gemeld.v1", "nl.passend-onderwijs.thuiszitter-beeindigd.v1");
        assertThat(events.get(0).at("/data/duur").asText()).isEqualTo("KORTER_DAN_DRIE_MAANDEN");
        assertThat(events.get(1).at("/data/einddatum").asText()).isEqualTo("2026-11-16");
        assertThat(events)
                .noneMatch(event -> event.toString().contains("prikkels")
                        || event.toString().contains(ThuiszitterVoorbeelden.GEBOREN));
    }
}
