package nl.passendonderwijs.placement.opp;

import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.begin;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.begonnen;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.bereidVoor;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.inhoud;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.stap;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.vastgesteld;
import static nl.passendonderwijs.placement.opp.OppzaakVoorbeelden.zet;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bevoegd gezag decides on an ontwikkelingsperspectief, and what must be there before. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OppbesluitApiTest {

    private static final Map<String, Object> DAG = Map.of("datum", "2026-11-02");

    @Inject
    VerzetbareKlok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
        klok.zetOp(LocalDate.of(2026, 11, 22));
    }

    @AfterEach
    void tijd() {
        klok.loopWeer();
    }

    @Test
    void noemt_alles_wat_ontbreekt_en_bewaart_dan_niets() {
        var opp = begonnen();
        var zonderBegeleiding = inhoud("2026-10-05");
        zonderBegeleiding.remove("begeleiding");

        var antwoord = zet(opp, "vaststellingen", zonderBegeleiding);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("OPP-03"))
                .body("errors.code", contains("OPP-03", "OPP-03", "OPP-06", "OPP-05"))
                .body("errors.pointer", hasItem("#/begeleiding"));
        alsBestuur().get(opp + "/historie").then().body("resultaten.stap", contains("STARTEN"));
    }

    @Test
    void OPP_05_OPP_07_stelt_vast_met_inhoud_die_leesbaar_blijft() {
        var opp = vastgesteld();

        alsBestuur()
                .get(opp)
                .then()
                .body("status", equalTo("VASTGESTELD"))
                .body("inhoud.nummer", equalTo(1))
                .body("inhoud.begeleiding", equalTo(OppzaakVoorbeelden.BEGELEIDING))
                .body("meldenAanRegister", equalTo(true))
                .body("begindatum", equalTo("2026-10-05"))
                .body("termijnen.status", contains("AFGEROND", "VERLOPEND"))
                .body("termijnen[1].uiterlijkeDatum", equalTo("2027-07-31"));
    }

    @Test
    void OPP_02_een_late_vaststelling_wordt_vastgelegd_als_overtreding() {
        var opp = begonnen();
        bereidVoor(opp, "2026-09-21");

        var antwoord = stap(opp, "vaststellingen", inhoud("2026-10-06"));

        antwoord.then()
                .body("bevindingen.code", hasItem("te-laat-vastgesteld"))
                .body("bevindingen.regel", hasItem("OPP-02"));
    }

    @ParameterizedTest
    @CsvSource({"true, 0", "false, 1"})
    void OPP_02_vaststellen_zonder_inschrijving_op_die_school_wordt_gemerkt(boolean ingeschreven, int bevindingen) {
        var leerling = InschrijvingVoorbeelden.leerling();
        if (ingeschreven) {
            InschrijvingVoorbeelden.ingeschreven(
                    leerling, InschrijvingVoorbeelden.inschrijving("inschrijfdatum", "2026-08-24"));
        }
        var opp = OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin()).header("Location");
        bereidVoor(opp, "2026-09-21");

        var antwoord = stap(opp, "vaststellingen", inhoud("2026-10-05"));

        antwoord.then().body("bevindingen.findAll { it.code == 'zonder-inschrijving' }.size()", equalTo(bevindingen));
    }

    @Test
    void een_feit_met_een_latere_datum_dan_het_besluit_wordt_gemerkt() {
        var opp = begonnen();
        bereidVoor(opp, "2026-10-01");

        var antwoord = stap(opp, "vaststellingen", inhoud("2026-09-28"));

        antwoord.then().body("bevindingen.code", hasItem("ongewone-volgorde"));
    }

    @Test
    void OPP_04_een_bijstelling_laat_staan_wat_niet_verandert_en_bewaart_de_vorige_versie() {
        var opp = vastgesteld();
        stap(opp, "overleggen", DAG);
        stap(opp, "hoorgesprekken", DAG);

        stap(opp, "bijstellingen", Map.of("datum", "2026-11-09", "uitstroombestemming", "Vmbo kader."));

        alsBestuur()
                .get(opp + "/versies")
                .then()
                .body("resultaten.nummer", contains(1, 2))
                .body("resultaten.uitstroombestemming", contains("Vmbo basis.", "Vmbo kader."))
                .body("resultaten[1].begeleiding", equalTo(OppzaakVoorbeelden.BEGELEIDING));
    }

    @Test
    void OPP_04_een_ander_handelingsdeel_vraagt_opnieuw_instemming() {
        var opp = vastgesteld();
        stap(opp, "overleggen", DAG);
        stap(opp, "hoorgesprekken", DAG);

        var antwoord =
                zet(opp, "bijstellingen", Map.of("datum", "2026-11-09", "begeleiding", "Elke week een gesprek."));

        antwoord.then().statusCode(409).body("code", equalTo("OPP-04")).body("errors.size()", equalTo(1));
    }

    @Test
    void OPP_04_na_een_evaluatie_loopt_de_termijn_van_het_volgende_schooljaar() {
        var opp = vastgesteld();
        stap(opp, "overleggen", DAG);
        stap(opp, "hoorgesprekken", DAG);

        stap(opp, "evaluaties", DAG);

        alsBestuur().get(opp).then().body("termijnen[1].uiterlijkeDatum", equalTo("2028-07-31"));
        zet(opp, "evaluaties", DAG).then().statusCode(409).body("code", equalTo("OPP-04"));
    }

    @Test
    void OPP_08_in_het_so_adviseert_eerst_de_commissie() {
        var begin = begin("vestiging", VestigingVoorbeelden.SOVSO);
        begin.put("soortOnderwijs", "SO");
        var opp = begonnen(begin);
        bereidVoor(opp, "2026-09-21");

        zet(opp, "vaststellingen", inhoud("2026-10-05")).then().statusCode(409).body("code", equalTo("OPP-08"));

        stap(opp, "adviezen", Map.of("datum", "2026-09-28"));
        stap(opp, "vaststellingen", inhoud("2026-10-05"));
    }

    @Test
    void twee_die_tegelijk_vaststellen_stellen_een_keer_vast() throws Exception {
        var opp = begonnen();
        bereidVoor(opp, "2026-09-21");

        var antwoorden = Samenloop.tweemaal(() -> zet(opp, "vaststellingen", inhoud("2026-10-05")));

        assertThat(antwoorden).extracting(Response::statusCode).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void PRIV_11_vertelt_van_elke_versie_zonder_inhoud() {
        var opp = vastgesteld();
        var id = opp.substring(opp.lastIndexOf('/') + 1);

        await().until(() -> Luisteraar.over(Topics.PLACEMENT, id).size() == 1);

        var event = Luisteraar.over(Topics.PLACEMENT, id).getFirst();
        assertThat(event.path("type").asText()).isEqualTo("nl.passend-onderwijs.opp-vastgesteld.v1");
        assertThat(event.at("/data/versie").asInt()).isEqualTo(1);
        assertThat(event.toString()).doesNotContain(OppzaakVoorbeelden.BEGELEIDING);
        assertThat(Kopie.lees("SELECT encode(inhoud, 'escape') FROM vrije_tekst t JOIN opp o ON o.leerling = t.leerling"
                        + " WHERE o.id = '" + id + "'"))
                .hasSize(5)
                .noneMatch(tekst -> tekst.contains("rustige"));
    }

    @Test
    void stappen_op_een_en_dezelfde_dag_zijn_niet_ongewoon() {
        var opp = begonnen();
        stap(opp, "overleggen", DAG);

        var antwoord = stap(opp, "hoorgesprekken", DAG);

        antwoord.then().body("bevindingen.size()", equalTo(0));
    }
}
