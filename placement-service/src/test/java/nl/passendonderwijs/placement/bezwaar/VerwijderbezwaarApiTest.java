package nl.passendonderwijs.placement.bezwaar;

import static nl.passendonderwijs.placement.bezwaar.Geweigerd.BEZWAREN;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.beslissing;
import static nl.passendonderwijs.placement.bezwaar.Geweigerd.zet;
import static nl.passendonderwijs.placement.gpo.Geschil.ZAKEN;
import static nl.passendonderwijs.placement.gpo.Geschil.oordeel;
import static nl.passendonderwijs.placement.gpo.Geschil.stap;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.EERSTE;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden;
import nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden;
import nl.passendonderwijs.placement.opp.OppzaakVoorbeelden;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What parents object to is the removal of their child. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerwijderbezwaarApiTest {

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void BEZ_02_legt_een_bezwaar_tegen_een_verwijdering_vast() {
        var verwijderd = Verwijderd.vanDeBasisschool();

        var antwoord = alsBestuur().body(verwijderd.bezwaar()).post(BEZWAREN);

        antwoord.then()
                .statusCode(201)
                .body("onderwerp.soort", equalTo("VERWIJDERING"))
                .body("onderwerp.besluitdatum", equalTo("2026-04-20"))
                .body("onderwerp.openbaar", equalTo(true))
                .body("leerlingId", equalTo(verwijderd.leerling()))
                .body("beslistermijn.begindatum", equalTo("2026-06-01"))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2026-06-29"))
                .body("bevindingen.size()", equalTo(0));
    }

    @Test
    void BEZ_02_gegrond_neemt_de_verwijdering_terug_en_de_leerling_is_nooit_weggeweest() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        var bezwaar = verwijderd.metGehoordBezwaar();

        var antwoord = zet(bezwaar, "besluiten", beslissing("GEGROND", "2026-05-18"));

        antwoord.then().statusCode(201).body("status", equalTo("BEZWAAR_GEGROND"));
        verwijderd.leesVerwijdering().then().body("status", equalTo("INGETROKKEN"));
        verwijderd
                .leesInschrijving()
                .then()
                .body("status", equalTo("INGESCHREVEN"))
                .body("uitschrijfdatum", nullValue());
        alsBestuur()
                .get(InschrijvingVoorbeelden.pad(verwijderd.leerling()) + "/" + verwijderd.inschrijving() + "/historie")
                .then()
                .body("resultaten[-1].stap", equalTo("VERWIJDERING_INTREKKEN"))
                .body("resultaten[-1].datum", equalTo("2026-05-18"))
                .body("resultaten[-1].feiten.bezwaar", equalTo(bezwaar))
                .body("resultaten[-1].toelichting", equalTo(School.MOTIVERING));
        await().until(() ->
                Luisteraar.over(Topics.PLACEMENT, verwijderd.inschrijving()).size() == 3);
        assertThat(Luisteraar.over(Topics.PLACEMENT, verwijderd.inschrijving()))
                .map(event -> event.path("type").asText())
                .containsExactly(
                        "nl.passend-onderwijs.leerling-ingeschreven.v1",
                        "nl.passend-onderwijs.plaatsing-beeindigd.v1",
                        "nl.passend-onderwijs.leerling-ingeschreven.v1");
    }

    @Test
    void INS_01_wie_intussen_elders_staat_ingeschreven_blijft_daar() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        var bezwaar = verwijderd.metGehoordBezwaar();
        var code = LeerlingVoorbeelden.koppelcode(EERSTE, verwijderd.leerling());
        LeerlingVoorbeelden.registreer(TWEEDE, LeerlingVoorbeelden.leerling("koppelcode", code));
        var elders = InschrijvingVoorbeelden.bij(VestigingVoorbeelden.BUREN, "BAO");
        elders.put("inschrijfdatum", "2026-05-02");
        InschrijvingVoorbeelden.schrijfIn(TWEEDE, verwijderd.leerling(), elders)
                .then()
                .statusCode(201);

        var antwoord = zet(bezwaar, "besluiten", beslissing("GEGROND", "2026-05-18"));

        antwoord.then().statusCode(201);
        verwijderd.leesVerwijdering().then().body("status", equalTo("INGETROKKEN"));
        verwijderd.leesInschrijving().then().body("status", equalTo("VERWIJDERD"));
        alsBestuur()
                .get(InschrijvingVoorbeelden.pad(verwijderd.leerling()) + "/" + verwijderd.inschrijving() + "/historie")
                .then()
                .body("resultaten[-1].bevindingen.code", contains("elders-ingeschreven"))
                .body("resultaten[-1].bevindingen.regel", contains("INS-01"));
    }

    @Test
    void ZP_11_wie_intussen_elders_tijdelijk_is_geplaatst_komt_terug() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        var bezwaar = verwijderd.metGehoordBezwaar();
        var code = LeerlingVoorbeelden.koppelcode(EERSTE, verwijderd.leerling());
        var elders = School.aanmelding("koppelcode", code);
        elders.putAll(Map.of("vestiging", VestigingVoorbeelden.BUREN, "andereScholen", List.of()));
        elders.putAll(Map.of("ontvangstdatum", "2026-05-04", "gewensteStartdatum", "2026-08-17"));
        School.als(TWEEDE).body(elders).post(School.AANMELDINGEN).then().statusCode(201);
        klok.loop();

        var antwoord = zet(bezwaar, "besluiten", beslissing("GEGROND", "2026-05-18"));

        antwoord.then().statusCode(201);
        verwijderd.leesInschrijving().then().body("status", equalTo("INGESCHREVEN"));
        School.als(TWEEDE)
                .get(InschrijvingVoorbeelden.pad(verwijderd.leerling()))
                .then()
                .body("resultaten.soort", contains("TIJDELIJK"))
                .body("resultaten.status", contains("UITGESCHREVEN"));
    }

    @Test
    void OPP_02_wie_terugkeert_krijgt_opnieuw_zes_weken_voor_zijn_ontwikkelingsperspectief() {
        var aangemeld = School.meldAan(School.aanmelding("extraOndersteuning", "JA"));
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        var verwijderd = Verwijderd.van(aangemeld.path("leerlingId"), inschrijving("aanmelding", aangemeld.path("id")));
        var bezwaar = verwijderd.metGehoordBezwaar();

        var antwoord = zet(bezwaar, "besluiten", beslissing("GEGROND", "2026-05-18"));

        antwoord.then().statusCode(201);
        alsBestuur()
                .get(OppzaakVoorbeelden.pad(verwijderd.leerling()))
                .then()
                .body("resultaten.status", contains("BEEINDIGD", "IN_VOORBEREIDING"))
                .body("resultaten[1].termijnen.uiterlijkeDatum", contains("2026-06-29"));
    }

    @Test
    void VER_01_ongegrond_laat_de_verwijdering_staan() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        var bezwaar = verwijderd.metGehoordBezwaar();

        zet(bezwaar, "besluiten", beslissing("ONGEGROND", "2026-05-18")).then().statusCode(201);

        verwijderd.leesVerwijdering().then().body("status", equalTo("VERWIJDERD"));
        verwijderd.leesInschrijving().then().body("status", equalTo("VERWIJDERD"));
    }

    @Test
    void VER_01_tegen_een_voornemen_of_wat_is_teruggenomen_staat_niets_open() {
        var leerling = InschrijvingVoorbeelden.leerling();
        var inschrijving = InschrijvingVoorbeelden.ingeschreven(leerling);
        var voornemen = new Verwijderd(leerling, inschrijving, VerwijderingVoorbeelden.voorgenomen(leerling));
        var teruggenomen = Verwijderd.vanDeBasisschool();
        zet(teruggenomen.metGehoordBezwaar(), "besluiten", beslissing("GEGROND", "2026-05-18"));

        alsBestuur().body(voornemen.bezwaar()).post(BEZWAREN).then().statusCode(404);
        alsBestuur().body(voornemen.geschil()).post(ZAKEN).then().statusCode(404);
        alsBestuur().body(teruggenomen.geschil()).post(ZAKEN).then().statusCode(404);
    }

    @Test
    void een_ander_bestuur_kent_de_verwijdering_niet() {
        var verwijderd = Verwijderd.vanDeBasisschool();

        als(TWEEDE).body(verwijderd.bezwaar()).post(BEZWAREN).then().statusCode(404);
        als(TWEEDE).body(verwijderd.geschil()).post(ZAKEN).then().statusCode(404);
    }

    @Test
    void BEZ_03_in_het_vo_kan_de_leerling_intussen_de_toegang_worden_ontzegd_en_in_het_po_niet() {
        var basisschool = Verwijderd.vanDeBasisschool().bezwaar();
        basisschool.put("toegangOntzegd", true);
        var college = Verwijderd.van(
                        InschrijvingVoorbeelden.leerling("2013-05-14"),
                        InschrijvingVoorbeelden.bij(VestigingVoorbeelden.COLLEGE, "VO"))
                .bezwaar();
        college.put("toegangOntzegd", true);

        alsBestuur().body(basisschool).post(BEZWAREN).then().statusCode(400).body("errors.code", hasItem("BEZ-03"));
        alsBestuur()
                .body(college)
                .post(BEZWAREN)
                .then()
                .statusCode(201)
                .body("toegangOntzegd", equalTo(true))
                .body("beslistermijn.uiterlijkeDatum", equalTo("2026-06-01"));
    }

    @Test
    void een_startdatum_hoort_niet_bij_een_verwijdering() {
        var beslissing = beslissing("GEGROND", "2026-05-18");
        beslissing.put("startdatum", "2026-05-25");

        var antwoord = zet(Verwijderd.vanDeBasisschool().metGehoordBezwaar(), "besluiten", beslissing);

        antwoord.then().statusCode(400).body("errors.pointer", contains("#/startdatum"));
    }

    @Test
    void GPO_01_BEZ_04_een_geschil_over_een_verwijdering_gaat_voor_het_bezwaar() {
        var verwijderd = Verwijderd.vanDeBasisschool();
        var bezwaar = verwijderd.metGehoordBezwaar();

        var geschil = alsBestuur().body(verwijderd.geschil()).post(ZAKEN);

        geschil.then()
                .statusCode(201)
                .body("onderwerp.soort", equalTo("VERWIJDERING"))
                .body("bevindingen.size()", equalTo(0));
        zet(bezwaar, "besluiten", beslissing("GEGROND", "2026-05-18"))
                .then()
                .statusCode(409)
                .body("code", equalTo("BEZ-04"));
        alsBestuur().get(BEZWAREN + "/" + bezwaar).then().body("beslistermijn.status", equalTo("OPGESCHORT"));
        stap(geschil.path("id"), "oordelen", oordeel("2026-06-10")).then().statusCode(201);
        zet(bezwaar, "besluiten", beslissing("GEGROND", "2026-06-15")).then().statusCode(201);
        verwijderd.leesInschrijving().then().body("status", equalTo("INGESCHREVEN"));
    }
}
