package nl.passendonderwijs.placement.opp;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.bezwaar.Geweigerd;
import nl.passendonderwijs.placement.bezwaar.Verwijderd;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pupil that leaves on a later day. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OppeindeApiTest {

    @Inject
    VerzetbareKlok vandaag;

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @AfterEach
    void echteTijd() {
        vandaag.loopWeer();
    }

    @Test
    void OPP_04_tot_een_latere_uitschrijving_geldt_het_ontwikkelingsperspectief_nog() {
        vandaag.zetOp(LocalDate.of(2025, 9, 8));
        var toegelaten = toegelaten();
        String leerling = toegelaten.path("leerlingId");
        var inschrijving = ingeschreven(leerling, inschrijving("aanmelding", toegelaten.path("id")));

        schrijfUit(leerling, inschrijving, uitschrijving("2025-10-10")).then().statusCode(201);

        opps(leerling)
                .then()
                .body("resultaten.status", contains("IN_VOORBEREIDING"))
                .body("resultaten[0].mogelijkeStappen", hasItem("OVERLEGGEN"))
                .body("resultaten[0].termijnen.status", contains("VERLOPEND"));
        String opp = opps(leerling).path("resultaten[0].id");
        OppzaakVoorbeelden.stap(
                OppzaakVoorbeelden.pad(leerling) + "/" + opp, "overleggen", Map.of("datum", "2025-09-05"));
        assertThat(hervat(opp)).containsExactly("2025-10-11");
        vandaag.zetOp(LocalDate.of(2025, 10, 10));
        klok.loop();
        opps(leerling).then().body("resultaten.status", contains("IN_VOORBEREIDING"));
        vandaag.zetOp(LocalDate.of(2025, 10, 11));
        klok.loop();
        opps(leerling)
                .then()
                .body("resultaten.status", contains("BEEINDIGD"))
                .body("resultaten[0].mogelijkeStappen", empty())
                .body("resultaten[0].termijnen.afrondingsdatum", contains("2025-10-10"));
        assertThat(Kopie.lees("SELECT soort FROM termijn WHERE zaak = ?::uuid AND afgerond_op IS NULL", opp))
                .isEmpty();
    }

    @Test
    void OPP_02_wie_terugkeert_voor_de_laatste_dag_houdt_zijn_ontwikkelingsperspectief() {
        vandaag.zetOp(LocalDate.of(2026, 4, 28));
        var toegelaten = toegelaten();
        String leerling = toegelaten.path("leerlingId");
        var verwijderd = Verwijderd.van(leerling, inschrijving("aanmelding", toegelaten.path("id")));
        var bezwaar = verwijderd.bezwaar();
        bezwaar.put("ontvangstdatum", "2026-04-22");
        String id = alsBestuur().body(bezwaar).post(Geweigerd.BEZWAREN).path("id");
        Geweigerd.zet(id, "hoorzittingen", Map.of("datum", "2026-04-24")).then().statusCode(201);

        Geweigerd.zet(id, "besluiten", Geweigerd.beslissing("GEGROND", "2026-04-28"))
                .then()
                .statusCode(201);

        vandaag.zetOp(LocalDate.of(2026, 5, 4));
        klok.loop();
        opps(leerling)
                .then()
                .body("resultaten.status", contains("IN_VOORBEREIDING"))
                .body("resultaten[0].mogelijkeStappen", not(hasItem("VOORTZETTEN")))
                .body("resultaten[0].termijnen.status", contains("OVERSCHREDEN"));
        String opp = opps(leerling).path("resultaten[0].id");
        assertThat(hervat(opp)).containsOnlyNulls();
        assertThat(Kopie.lees(
                        "SELECT concat_ws(' ', stap, datum) FROM gebeurtenis WHERE zaak = ?::uuid ORDER BY volgorde DESC",
                        opp))
                .startsWith("VOORTZETTEN 2026-04-28", "BEEINDIGEN 2026-05-01");
    }

    @Test
    void OPP_04_wat_op_de_dag_van_uitschrijving_niet_meer_nodig_was_eindigt_geen_tweede_keer() {
        vandaag.zetOp(LocalDate.of(2025, 10, 10));
        var toegelaten = toegelaten();
        String leerling = toegelaten.path("leerlingId");
        var inschrijving = ingeschreven(leerling, inschrijving("aanmelding", toegelaten.path("id")));
        String opp = opps(leerling).path("resultaten[0].id");
        OppzaakVoorbeelden.stap(
                OppzaakVoorbeelden.pad(leerling) + "/" + opp,
                "beeindigingen",
                Map.of("datum", "2025-10-10", "reden", "NIET_MEER_NODIG"));

        schrijfUit(leerling, inschrijving, uitschrijving("2025-10-09")).then().statusCode(201);

        assertThat(Kopie.lees(
                        "SELECT feiten ->> 'reden' FROM gebeurtenis WHERE zaak = ?::uuid AND stap = 'BEEINDIGEN'", opp))
                .containsExactly("NIET_MEER_NODIG");
    }

    private static List<String> hervat(String opp) {
        return Kopie.lees("SELECT hervat_op::text FROM termijn WHERE zaak = ?::uuid", opp);
    }

    private static Response opps(String leerling) {
        return alsBestuur().get(OppzaakVoorbeelden.pad(leerling));
    }

    private static Response toegelaten() {
        var aangemeld = School.meldAan(School.aanmelding("extraOndersteuning", "JA"));
        School.beslis(aangemeld.path("id"), School.toelating()).then().statusCode(201);
        return aangemeld;
    }
}
