package nl.passendonderwijs.placement.inschrijving.klok;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.inschrijving;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.schrijfUit;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.uitschrijving;
import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.aanmelding.klok.Verstreken;
import nl.passendonderwijs.placement.aanmelding.klok.Verstrekenen;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VerzetbareKlok;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.termijn.Termijnsoort;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which day the ten weeks place who was enrolled before, and who may not be admitted yet. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class PlaatsklokTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 2);

    @Inject
    Termijnklok klok;

    @Inject
    Verstrekenen verstrekenen;

    @Inject
    VerzetbareKlok tijd;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @AfterEach
    void loopWeer() {
        tijd.loopWeer();
    }

    @Test
    void ZP_11_na_een_weigering_is_de_leerling_de_dag_erna_geplaatst_op_de_school_die_nog_niet_besloot() {
        var eerste = School.meldAan(School.aanmelding());
        var tweede = tweedeAanmelding(eerste);
        klok.loop();
        weiger(eerste);

        klok.loop();

        plaatsing(tweede).body("tijdelijkGeplaatstVanaf", equalTo("2025-06-03"));
        inschrijvingen(eerste)
                .body("resultaten.inschrijfdatum", contains("2025-05-17", "2025-06-03"))
                .body("resultaten.uitschrijfdatum", contains("2025-06-02", null));
        await().until(() -> geplaatstVanaf(tweede).equals(List.of("2025-06-03")));
    }

    @Test
    void ZP_04_van_twee_termijnen_die_op_een_dag_eindigen_plaatst_die_van_de_eerste_voorkeur() {
        var achteraf = School.meldAan(School.aanmelding("voorkeur", 2));
        var eerst = School.aanmelding("leerlingkenmerk", achteraf.path("leerlingkenmerk"));
        eerst.put("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL);
        var eersteVoorkeur = School.meldAan(eerst);

        klok.loop();

        plaatsing(eersteVoorkeur).body("tijdelijkGeplaatstVanaf", equalTo("2025-05-17"));
        plaatsing(achteraf).body("tijdelijkGeplaatstVanaf", nullValue());
    }

    @Test
    void ZP_11_wie_tot_een_dag_in_het_verleden_was_ingeschreven_is_vanaf_de_dag_erna_geplaatst() {
        var aanmelding = School.meldAan(School.aanmelding());
        uitgeschreven(aanmelding, "2025-06-20");

        klok.loop();

        plaatsing(aanmelding).body("tijdelijkGeplaatstVanaf", equalTo("2025-06-21"));
    }

    @Test
    void ZP_11_wie_nog_is_ingeschreven_is_geplaatst_vanaf_de_dag_na_het_einde_dat_al_bekend_is() {
        var aanmelding = School.meldAan(School.aanmelding());
        tijd.zetOp(LocalDate.of(2025, 6, 2));
        uitgeschreven(aanmelding, "2025-06-20");

        klok.loop();
        tijd.zetOp(LocalDate.of(2025, 6, 20));
        klok.loop();
        plaatsing(aanmelding).body("tijdelijkGeplaatstVanaf", nullValue());
        tijd.zetOp(LocalDate.of(2025, 6, 21));
        klok.loop();

        plaatsing(aanmelding).body("tijdelijkGeplaatstVanaf", equalTo("2025-06-21"));
    }

    @ParameterizedTest
    @CsvSource({"10AA00, SBO", "11AA00, SO", "11AA00, VSO", "13AA00, PRO"})
    void ZP_14_zonder_toelaatbaarheidsverklaring_wacht_de_plaatsing_en_zegt_de_termijn_waarop(
            String vestiging, String soort) {
        var aanmelding = aangemeld(vestiging, soort);

        klok.loop();

        plaatsing(aanmelding)
                .body("tijdelijkGeplaatstVanaf", nullValue())
                .body("plaatsingstermijn.status", equalTo("OVERSCHREDEN"))
                .body("plaatsingstermijn.gevolg", containsString("toelaatbaarheidsverklaring"));
        inschrijvingen(aanmelding).body("resultaten", empty());
        assertThat(opDeLijst(aanmelding)).contains("toelaatbaarheidsverklaring");
    }

    @Test
    void ZP_14_de_klok_neemt_wat_op_een_verklaring_wacht_niet_steeds_opnieuw() {
        String id = aangemeld(VestigingVoorbeelden.SBO, "SBO").path("id");

        var genomen = QuarkusTransaction.requiringNew()
                .call(() -> verstrekenen.neem(Termijnsoort.PLAATSINGSTERMIJN, VANDAAG, 10_000));

        assertThat(genomen).extracting(Verstreken::aanmelding).doesNotContain(UUID.fromString(id));
    }

    private static Response aangemeld(String vestiging, String soort) {
        var aanmelding = School.aanmelding("vestiging", vestiging);
        aanmelding.put("soortOnderwijs", soort);
        var antwoord = School.meldAan(aanmelding);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    private static Response tweedeAanmelding(Response eerste) {
        var tweede = School.aanmelding("leerlingkenmerk", eerste.path("leerlingkenmerk"));
        tweede.put("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL);
        tweede.put("voorkeur", 2);
        return School.meldAan(tweede);
    }

    private static void weiger(Response aanmelding) {
        var besluit = School.weigering("GEEN_PLAATSRUIMTE");
        besluit.put("besluitdatum", "2025-06-02");
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", 1, "bezet", 1, "peildatum", "2025-05-01")));
        School.beslis(aanmelding.path("id"), besluit).then().statusCode(201);
    }

    private static void uitgeschreven(Response aanmelding, String datum) {
        String leerling = aanmelding.path("leerlingId");
        var id = ingeschreven(leerling, inschrijving("inschrijfdatum", "2025-05-14"));
        schrijfUit(leerling, id, uitschrijving(datum)).then().statusCode(201);
    }

    private static String opDeLijst(Response aanmelding) {
        var lijst = "/placement/v1/termijnen?status=OVERSCHREDEN&soort=PLAATSINGSTERMIJN&limiet=500&vestiging="
                + aanmelding.path("vestiging");
        var zoek = "resultaten.find { it.zaak == '%s' }.termijn.gevolg".formatted(aanmelding.<String>path("id"));
        return alsBestuur().get(lijst).path(zoek);
    }

    private static ValidatableResponse plaatsing(Response aanmelding) {
        return alsBestuur()
                .get(AANMELDINGEN + "/" + aanmelding.path("id"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse inschrijvingen(Response aanmelding) {
        return alsBestuur()
                .get("/placement/v1/leerlingen/" + aanmelding.path("leerlingId") + "/inschrijvingen")
                .then();
    }

    private static List<String> geplaatstVanaf(Response aanmelding) {
        return Luisteraar.over(Topics.PLACEMENT, aanmelding.path("id")).stream()
                .filter(event -> event.path("type").asText().contains("leerling-tijdelijk-geplaatst"))
                .map(event -> event.at("/data/vanafDatum").asText())
                .toList();
    }
}
