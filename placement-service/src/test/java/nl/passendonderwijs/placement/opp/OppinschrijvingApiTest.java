package nl.passendonderwijs.placement.opp;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.bij;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.historie.Door;
import nl.passendonderwijs.placement.inschrijving.Inschrijving;
import nl.passendonderwijs.placement.inschrijving.Plek;
import nl.passendonderwijs.placement.inschrijving.Wijziging;
import nl.passendonderwijs.placement.inschrijving.status.Inschrijfsoort;
import nl.passendonderwijs.placement.inschrijving.status.InschrijvingStatus;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OppinschrijvingApiTest {

    @Inject
    OppinschrijvingService volger;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void OPP_02_een_inschrijving_met_extra_ondersteuning_begint_de_zes_weken_vanzelf() {
        var toegelaten = toegelaten();
        String leerling = toegelaten.path("leerlingId");

        var inschrijving = ingeschreven(leerling, inschrijving("aanmelding", toegelaten.path("id")));

        opps(leerling)
                .then()
                .body("resultaten.inschrijving", contains(inschrijving))
                .body("resultaten.status", contains("IN_VOORBEREIDING"))
                .body("resultaten[0].termijnen.begindatum", contains("2025-08-18"))
                .body("resultaten[0].termijnen.uiterlijkeDatum", contains("2025-09-29"));
    }

    @Test
    void OPP_01_een_inschrijving_in_het_bao_zonder_extra_ondersteuning_begint_niets() {
        var leerling = leerling();

        ingeschreven(leerling);

        opps(leerling).then().body("resultaten", empty());
    }

    @Test
    void wat_de_school_al_begon_wordt_aan_de_inschrijving_verbonden() {
        var leerling = leerling();
        OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-18"))
                .then()
                .statusCode(201);

        var inschrijving = ingeschreven(leerling);

        opps(leerling).then().body("resultaten.inschrijving", contains(inschrijving));
    }

    @Test
    void OPP_02_op_een_andere_vestiging_eindigt_het_oude_en_begint_een_nieuw() {
        var leerling = leerling();
        OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-11"))
                .then()
                .statusCode(201);
        var opHetSbo = tijdelijk(UUID.fromString(leerling)).definitief();

        volg(opHetSbo, new Wijziging.DefinitiefGeworden(LocalDate.of(2025, 9, 15)));

        opps(leerling)
                .then()
                .body("resultaten.vestiging", contains(VestigingVoorbeelden.BASISSCHOOL, VestigingVoorbeelden.SBO))
                .body("resultaten.status", contains("BEEINDIGD", "IN_VOORBEREIDING"))
                .body("resultaten[0].termijnen.afrondingsdatum", contains("2025-08-17"));
    }

    @Test
    void OPP_01_op_een_andere_vestiging_zonder_extra_ondersteuning_eindigt_alleen_het_oude() {
        var leerling = leerling();
        OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-11"))
                .then()
                .statusCode(201);

        ingeschreven(leerling, bij(VestigingVoorbeelden.TWEEDE_BASISSCHOOL, "BAO"));

        opps(leerling).then().body("resultaten.status", contains("BEEINDIGD"));
    }

    @Test
    void wat_na_de_inschrijving_begint_is_er_meteen_mee_verbonden() {
        var leerling = leerling();
        var inschrijving = ingeschreven(leerling);

        OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-18"))
                .then()
                .statusCode(201);

        opps(leerling).then().body("resultaten.inschrijving", contains(inschrijving));
    }

    @Test
    void een_uitschrijving_beeindigt_het_ontwikkelingsperspectief() {
        var toegelaten = toegelaten();
        String leerling = toegelaten.path("leerlingId");
        var inschrijving = ingeschreven(leerling, inschrijving("aanmelding", toegelaten.path("id")));

        schrijfUit(leerling, inschrijving, uitschrijving("2025-09-12")).then().statusCode(201);

        opps(leerling)
                .then()
                .body("resultaten.status", contains("BEEINDIGD"))
                .body("resultaten[0].termijnen.afrondingsdatum", contains("2025-09-12"));
    }

    @Test
    void OPP_02_een_tijdelijke_plaatsing_telt_pas_vanaf_de_definitieve() {
        var leerling = leerling();
        var tijdelijk = tijdelijk(UUID.fromString(leerling));

        volg(tijdelijk, new Wijziging.TijdelijkIngeschreven(tijdelijk.inschrijfdatum()));
        opps(leerling).then().body("resultaten", empty());

        volg(tijdelijk.definitief(), new Wijziging.DefinitiefGeworden(LocalDate.of(2025, 9, 15)));
        opps(leerling)
                .then()
                .body("resultaten.plaatsingsdatum", contains("2025-09-15"))
                .body("resultaten[0].termijnen.begindatum", contains("2025-09-15"));
    }

    @Test
    void wie_een_andere_school_van_het_bestuur_verlaat_houdt_zijn_ontwikkelingsperspectief() {
        var leerling = leerling();
        OppzaakVoorbeelden.begin(leerling, OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-18"))
                .then()
                .statusCode(201);

        volg(
                tijdelijk(UUID.fromString(leerling)),
                new Wijziging.Beeindigd(LocalDate.of(2025, 9, 12), Uitschrijfreden.VERHUIZING));

        opps(leerling).then().body("resultaten.status", contains("IN_VOORBEREIDING"));
    }

    @Test
    void OPP_02_de_werklijst_volgt_de_definitieve_plaatsing_van_wat_al_was_begonnen() {
        var leerling = leerling();
        var begin = OppzaakVoorbeelden.begin("inschrijfdatum", "2025-08-18");
        begin.put("vestiging", VestigingVoorbeelden.SBO);
        begin.put("soortOnderwijs", "SBO");
        String opp = OppzaakVoorbeelden.begin(leerling, begin).path("id");

        volg(
                tijdelijk(UUID.fromString(leerling)).definitief(),
                new Wijziging.DefinitiefGeworden(LocalDate.of(2025, 9, 15)));

        assertThat(Kopie.lees("SELECT uiterlijk::text FROM termijn WHERE zaak = ?::uuid", opp))
                .containsExactly("2025-10-27");
    }

    private void volg(Inschrijving inschrijving, Wijziging wat) {
        QuarkusTransaction.requiringNew().run(() -> volger.na(inschrijving, wat, Door.klok()));
    }

    private static Inschrijving tijdelijk(UUID leerling) {
        var sbo = new Plek(
                Bestuursnummer.van(VestigingVoorbeelden.BESTUUR),
                Vestigingscode.van(VestigingVoorbeelden.SBO),
                SwvCode.van("PO2602"),
                SoortOnderwijs.SBO,
                null);
        var begin = LocalDate.of(2025, 8, 18);
        return new Inschrijving(
                UUID.randomUUID(),
                leerling,
                sbo,
                null,
                Inschrijfsoort.TIJDELIJK,
                begin,
                begin,
                new InschrijvingStatus.Ingeschreven(),
                List.of(),
                0);
    }

    private static Response toegelaten() {
        var aangemeld = School.meldAan(School.aanmelding("extraOndersteuning", "JA"));
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        return aangemeld;
    }

    private static Response opps(String leerling) {
        return alsBestuur().get(OppzaakVoorbeelden.pad(leerling));
    }
}
