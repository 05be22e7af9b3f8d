package nl.passendonderwijs.placement.inschrijving;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.lees;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.pad;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfIn;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Opdrachttelling;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class InschrijvingApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void schrijft_een_leerling_in_die_de_school_al_had() {
        var leerling = leerling();

        var antwoord = schrijfIn(leerling, inschrijving());

        antwoord.then()
                .statusCode(201)
                .header("Location", containsString(pad(leerling)))
                .header("ETag", "\"0\"")
                .header("Cache-Control", containsString("no-store"))
                .body("leerlingId", equalTo(leerling))
                .body("status", equalTo("INGESCHREVEN"))
                .body("soort", equalTo("DEFINITIEF"))
                .body("swv", equalTo("PO2602"))
                .body("teltVanafDatum", equalTo("2025-08-18"))
                .body("mogelijkeStappen", contains("SCHORSEN", "VERWIJDERING_VOORNEMEN", "UITSCHRIJVEN"));
        alsBestuur().get(pad(leerling)).then().body("resultaten.id", contains(antwoord.<String>path("id")));
    }

    @Test
    void INS_01_wie_op_de_eerste_schooldag_begint_telt_vanaf_1_augustus() {
        var id = schrijfIn(leerling(), inschrijving("eersteSchooldag", "2025-08-18"));

        id.then().statusCode(201).body("teltVanafDatum", equalTo("2025-08-01"));
    }

    @Test
    void INS_01_wie_op_de_laatste_schooldag_vertrekt_telt_tot_en_met_31_juli() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var vertrek = uitschrijving("2026-07-03");
        vertrek.put("laatsteSchooldag", "2026-07-03");

        var antwoord = schrijfUit(leerling, id, vertrek);

        antwoord.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("status", equalTo("UITGESCHREVEN"))
                .body("uitschrijfdatum", equalTo("2026-07-03"))
                .body("teltTotEnMet", equalTo("2026-07-31"))
                .body("reden", equalTo("VERHUIZING"));
    }

    @Test
    void de_toegelaten_aanmelding_wordt_ingeschreven() {
        var aangemeld = School.meldAan(School.aanmelding());
        String aanmelding = aangemeld.path("id");
        String leerling = aangemeld.path("leerlingId");
        School.beslis(aanmelding, School.toelating()).then().statusCode(201);

        schrijfIn(leerling, inschrijving("aanmelding", aanmelding)).then().statusCode(201);

        alsBestuur().get(School.AANMELDINGEN + "/" + aanmelding).then().body("status", equalTo("INGESCHREVEN"));
    }

    @Test
    void wie_voor_de_startdatum_van_het_besluit_begint_wordt_ingeschreven_met_een_bevinding() {
        var aangemeld = School.meldAan(School.aanmelding());
        String leerling = aangemeld.path("leerlingId");
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        var vroeg = inschrijving("aanmelding", aangemeld.path("id"));
        vroeg.put("inschrijfdatum", "2025-08-17");

        var id = ingeschreven(leerling, vroeg);

        alsBestuur()
                .get(pad(leerling) + "/" + id + "/historie")
                .then()
                .body("resultaten[0].bevindingen.code", contains("voor-startdatum"));
    }

    @Test
    void een_aanmelding_die_niet_is_toegelaten_kan_niet_worden_ingeschreven() {
        var aangemeld = School.meldAan(School.aanmelding());

        var antwoord = schrijfIn(aangemeld.path("leerlingId"), inschrijving("aanmelding", aangemeld.path("id")));

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("stap-niet-mogelijk"))
                .body("detail", containsString("AANGEMELD"));
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        var bijHetSbo = School.aanmelding("vestiging", VestigingVoorbeelden.SBO);
        bijHetSbo.put("soortOnderwijs", "SBO");
        var vreemde = School.aangemeld(bijHetSbo);
        var fout = inschrijving("leerjaar", 9);
        fout.put("inschrijfdatum", "2025-03-01");
        fout.put("eersteSchooldag", "2025-03-01");
        fout.put("aanmelding", vreemde);

        var antwoord = schrijfIn(leerling(), fout);

        antwoord.then()
                .statusCode(400)
                .body(
                        "errors.code",
                        contains(
                                "ander-onderwijs",
                                "andere-leerling",
                                "andere-vestiging",
                                "INS-01",
                                "INS-01",
                                "ZP-05",
                                "INS-01"));
    }

    @Test
    void ZP_14_zonder_toelating_geen_inschrijving_in_het_sbo() {
        var antwoord = schrijfIn(leerling(), InschrijvingVoorbeelden.bij(VestigingVoorbeelden.SBO, "SBO"));

        antwoord.then().statusCode(409).body("code", equalTo("ZP-14"));
    }

    @Test
    void ZP_18_een_bsn_wordt_nergens_aangenomen() {
        var antwoord = schrijfIn(leerling(), inschrijving("bsn", "111222333"));

        antwoord.then().statusCode(400).body("errors.pointer", hasItem("#/bsn"));
    }

    @Test
    void uitschrijven_noemt_alle_fouten() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        var fout = uitschrijving("2025-08-01");
        fout.put("reden", "VERWIJDERD");
        fout.put("laatsteSchooldag", "2025-07-04");

        var antwoord = schrijfUit(leerling, id, fout);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", contains("#/laatsteSchooldag", "#/reden", "#/uitschrijfdatum"));
    }

    @Test
    void de_historie_vertelt_begin_en_einde() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        schrijfUit(leerling, id, uitschrijving("2026-07-03")).then().statusCode(201);

        var historie = alsBestuur().get(pad(leerling) + "/" + id + "/historie");

        historie.then()
                .statusCode(200)
                .body("resultaten.stap", contains("INSCHRIJVEN", "UITSCHRIJVEN"))
                .body("resultaten[1].datum", equalTo("2026-07-03"))
                .body("resultaten[1].feiten.reden", equalTo("VERHUIZING"));
    }

    @Test
    void PRIV_11_vertelt_van_begin_en_einde_zonder_persoonsgegevens() {
        var leerling = leerling();
        var id = ingeschreven(leerling);
        schrijfUit(leerling, id, uitschrijving("2026-07-03")).then().statusCode(201);

        await().until(() -> Luisteraar.over(Topics.PLACEMENT, id).size() == 2);
        var events = Luisteraar.over(Topics.PLACEMENT, id);

        assertThat(events)
                .extracting(event -> event.path("type").asText())
                .containsExactly(
                        "nl.passend-onderwijs.leerling-ingeschreven.v1", "nl.passend-onderwijs.plaatsing-beeindigd.v1");
        assertThat(events.get(0).at("/data/tijdelijk").asBoolean()).isFalse();
        assertThat(events.get(1).at("/data/uitschrijfdatum").asText()).isEqualTo("2026-07-03");
        assertThat(events).noneMatch(event -> event.toString().contains(LeerlingVoorbeelden.GEBOREN));
    }

    @Test
    void kost_ten_hoogste_vijftien_opdrachten() {
        ingeschreven(leerling());
        var leerling = leerling();

        try (var telling = new Opdrachttelling()) {
            alsBestuur()
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .body(inschrijving())
                    .post(pad(leerling))
                    .then()
                    .statusCode(201);

            assertThat(telling.opdrachten()).isBetween(5, 15);
        }
        assertThat(lees(leerling, UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }
}
