package nl.passendonderwijs.placement.inschrijving;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.pad;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the ten weeks bring about, and what ends it (ZP-11). */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TijdelijkeInschrijvingTest {

    private static final LocalDate VAN = LocalDate.of(2025, 5, 17);

    @Inject
    InschrijvingService inschrijvingen;

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_11_toelating_maakt_de_tijdelijke_inschrijving_definitief() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);
        var toelating = School.toelating();
        toelating.put("besluitdatum", "2025-05-20");
        toelating.put("startdatum", "2025-05-20");

        School.beslis(aangemeld.path("id"), toelating).then().statusCode(201);

        inschrijvingenVan(aangemeld)
                .then()
                .body("resultaten.soort", contains("DEFINITIEF"))
                .body("resultaten.status", contains("INGESCHREVEN"))
                .body("resultaten.inschrijfdatum", contains("2025-05-17"));
        alsBestuur().get(AANMELDINGEN + "/" + aangemeld.path("id")).then().body("status", equalTo("INGESCHREVEN"));
    }

    @Test
    void ZP_11_intrekking_beeindigt_haar_vanaf_de_dag_erna() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);

        School.stap(aangemeld.path("id"), "intrekkingen", Map.of("datum", "2025-05-22"));

        inschrijvingenVan(aangemeld)
                .then()
                .body("resultaten.status", contains("UITGESCHREVEN"))
                .body("resultaten.uitschrijfdatum", contains("2025-05-22"))
                .body("resultaten.reden", contains("TIJDELIJKE_PLAATSING_BEEINDIGD"));
        assertThat(tot(aangemeld)).containsExactly("2025-05-23");
    }

    @Test
    void ZP_11_een_besluit_van_voor_de_plaatsing_laat_niets_tellen() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);

        School.stap(aangemeld.path("id"), "intrekkingen", Map.of("datum", "2025-05-02"));

        inschrijvingenVan(aangemeld).then().body("resultaten.uitschrijfdatum", contains("2025-05-16"));
        assertThat(tot(aangemeld)).isEmpty();
    }

    @Test
    void ZP_11_een_toelating_van_voor_de_plaatsing_laat_niets_tellen_en_de_leerling_toegelaten() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);

        School.beslis(aangemeld.path("id"), School.toelating("besluitdatum", "2025-05-16"))
                .then()
                .statusCode(201);

        inschrijvingenVan(aangemeld)
                .then()
                .body("resultaten.soort", contains("TIJDELIJK"))
                .body("resultaten.uitschrijfdatum", contains("2025-05-16"));
        assertThat(tot(aangemeld)).isEmpty();
        alsBestuur().get(AANMELDINGEN + "/" + aangemeld.path("id")).then().body("status", equalTo("TOEGELATEN"));
    }

    @Test
    void ZP_11_een_intrekking_beeindigt_ook_eerder_wat_pas_later_zou_eindigen() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);
        ingeschreven(aangemeld.path("leerlingId"), inschrijving("inschrijfdatum", "2025-08-18"));

        School.stap(aangemeld.path("id"), "intrekkingen", Map.of("datum", "2025-06-02"));

        inschrijvingenVan(aangemeld).then().body("resultaten.uitschrijfdatum", contains("2025-06-02", null));
    }

    @Test
    void ZP_11_een_toelating_maakt_ook_definitief_wat_later_eindigt() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);
        ingeschreven(aangemeld.path("leerlingId"), inschrijving("inschrijfdatum", "2025-08-18"));

        School.beslis(aangemeld.path("id"), School.toelating("besluitdatum", "2025-06-02"))
                .then()
                .statusCode(201);

        inschrijvingenVan(aangemeld)
                .then()
                .body("resultaten.soort", contains("DEFINITIEF", "DEFINITIEF"))
                .body("resultaten.uitschrijfdatum", contains("2025-08-17", null));
        alsBestuur().get(AANMELDINGEN + "/" + aangemeld.path("id")).then().body("status", equalTo("INGESCHREVEN"));
    }

    @Test
    void ZP_11_wie_ergens_staat_ingeschreven_wordt_overgeslagen() {
        var vrij = School.meldAan(School.aanmelding());
        var bezet = School.meldAan(School.aanmelding());
        ingeschreven(bezet.path("leerlingId"), inschrijving("inschrijfdatum", "2025-05-14"));

        var geplaatst =
                inschrijvingen.plaatsTijdelijk(List.of(tijdelijk(vrij), tijdelijk(bezet), tijdelijk(vrij)), VAN);

        assertThat(geplaatst).containsOnlyKeys(id(vrij, "id"));
        assertThat(inschrijvingen.plaatsTijdelijk(List.of(tijdelijk(vrij)), VAN))
                .isEmpty();
    }

    @Test
    void ZP_11_wie_elders_vertrekt_voor_de_tien_weken_om_zijn_wordt_alsnog_geplaatst() {
        var aangemeld = School.meldAan(School.aanmelding());
        String leerling = aangemeld.path("leerlingId");
        var eerder = ingeschreven(leerling, inschrijving("inschrijfdatum", "2025-05-14"));
        klok.loop();
        inschrijvingenVan(aangemeld).then().body("resultaten.soort", contains("DEFINITIEF"));
        schrijfUit(leerling, eerder, uitschrijving("2025-05-16")).then().statusCode(201);

        klok.loop();

        inschrijvingenVan(aangemeld)
                .then()
                .body("resultaten.soort", contains("DEFINITIEF", "TIJDELIJK"))
                .body("resultaten[1].inschrijfdatum", equalTo("2025-05-17"));
    }

    @Test
    void een_definitieve_inschrijving_beeindigt_de_tijdelijke() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);

        ingeschreven(aangemeld.path("leerlingId"), inschrijving("inschrijfdatum", "2025-06-02"));

        inschrijvingenVan(aangemeld)
                .then()
                .body("resultaten.status", contains("UITGESCHREVEN", "INGESCHREVEN"))
                .body("resultaten[0].uitschrijfdatum", equalTo("2025-06-01"))
                .body("resultaten[0].reden", equalTo("ELDERS_INGESCHREVEN"));
    }

    @Test
    void ZP_11_de_school_kan_haar_zelf_niet_beeindigen() {
        var aangemeld = School.meldAan(School.aanmelding());
        plaats(aangemeld);
        String id = inschrijvingenVan(aangemeld).path("resultaten[0].id");

        var antwoord = schrijfUit(aangemeld.path("leerlingId"), id, uitschrijving("2025-06-02"));

        antwoord.then().statusCode(409).body("code", equalTo("ZP-11"));
    }

    private void plaats(Response aangemeld) {
        assertThat(inschrijvingen.plaatsTijdelijk(List.of(tijdelijk(aangemeld)), VAN))
                .containsOnlyKeys(id(aangemeld, "id"));
    }

    private static Tijdelijk tijdelijk(Response aangemeld) {
        return new Tijdelijk(
                id(aangemeld, "leerlingId"),
                id(aangemeld, "id"),
                Bestuursnummer.van(VestigingVoorbeelden.BESTUUR),
                Vestigingscode.van(VestigingVoorbeelden.BASISSCHOOL),
                SwvCode.van("PO2602"),
                SoortOnderwijs.BAO,
                VAN);
    }

    private static List<String> tot(Response aangemeld) {
        return Kopie.lees(
                "SELECT tot::text FROM inschrijving_lopend WHERE leerling_leidend = ?", id(aangemeld, "leerlingId"));
    }

    private static UUID id(Response aangemeld, String veld) {
        return UUID.fromString(aangemeld.path(veld));
    }

    private static Response inschrijvingenVan(Response aangemeld) {
        return alsBestuur().get(pad(aangemeld.path("leerlingId")));
    }
}
