package nl.passendonderwijs.placement.aanmelding;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Luisteraar;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import nl.passendonderwijs.placement.termijn.planning.Termijnklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TijdelijkePlaatsingTest {

    private static final String GEPLAATST = "nl.passend-onderwijs.leerling-tijdelijk-geplaatst.v1";

    @Inject
    Termijnklok klok;

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_11_na_tien_weken_zonder_besluit_is_de_leerling_tijdelijk_geplaatst_en_ingeschreven() {
        var aanmelding = aangemeld(Map.of());

        klok.loop();

        lees(aanmelding)
                .then()
                .body("status", equalTo("AANGEMELD"))
                .body("tijdelijkGeplaatstVanaf", equalTo("2025-05-17"))
                .body("plaatsingstermijn.status", equalTo("AFGEROND"))
                .header("ETag", "\"1\"");
        alsBestuur()
                .get(AANMELDINGEN + "/" + aanmelding.path("id") + "/historie")
                .then()
                .body("resultaten.stap", contains("AANMELDEN", "TIJDELIJK_PLAATSEN"))
                .body("resultaten[1].client", equalTo("klok"));
        inschrijvingen(aanmelding).then().body("resultaten.inschrijfdatum", contains("2025-05-17"));
    }

    @Test
    void ZP_11_een_kind_jonger_dan_vier_wordt_pas_op_zijn_verjaardag_geplaatst() {
        var aanmelding = aangemeld(Map.of("geboortedatum", "2021-09-14"));

        klok.loop();

        lees(aanmelding).then().body("tijdelijkGeplaatstVanaf", equalTo("2025-09-14"));
    }

    @Test
    void ZP_11_wie_elders_staat_ingeschreven_wordt_niet_geplaatst() {
        var aanmelding = aangemeld(Map.of("huidigeVestiging", VestigingVoorbeelden.BUREN));

        klok.loop();

        lees(aanmelding).then().body("tijdelijkGeplaatstVanaf", nullValue());
        inschrijvingen(aanmelding).then().body("resultaten.size()", equalTo(0));
    }

    @Test
    void ZP_11_bij_twee_aanmeldingen_wordt_de_leerling_op_een_school_geplaatst() {
        var eerste = aangemeld(Map.of());
        var tweede = School.aanmelding("leerlingkenmerk", eerste.path("leerlingkenmerk"));
        tweede.put("vestiging", VestigingVoorbeelden.TWEEDE_BASISSCHOOL);
        tweede.put("voorkeur", 2);
        School.meldAan(tweede).then().statusCode(201);

        klok.loop();

        inschrijvingen(eerste).then().body("resultaten.size()", equalTo(1));
    }

    @Test
    void ZP_11_een_weigering_beeindigt_de_tijdelijke_plaatsing_de_dag_erna() {
        var aanmelding = aangemeld(Map.of());
        klok.loop();
        var besluit = School.weigering("GEEN_PLAATSRUIMTE");
        besluit.put("besluitdatum", "2025-06-02");
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", 1, "bezet", 1, "peildatum", "2025-05-01")));

        School.beslis(aanmelding.path("id"), besluit).then().statusCode(201);

        inschrijvingen(aanmelding).then().body("resultaten.uitschrijfdatum", contains("2025-06-02"));
    }

    @Test
    void ZP_11_een_toelating_maakt_de_plaatsing_definitief() {
        var aanmelding = aangemeld(Map.of());
        klok.loop();
        var besluit = School.toelating("besluitdatum", "2025-06-02");

        School.beslis(aanmelding.path("id"), besluit).then().statusCode(201);

        inschrijvingen(aanmelding).then().body("resultaten.soort", contains("DEFINITIEF"));
        lees(aanmelding).then().body("status", equalTo("INGESCHREVEN"));
    }

    @Test
    void ZP_11_na_een_intrekking_gebeurt_er_niets_meer() {
        var aanmelding = aangemeld(Map.of());
        School.stap(aanmelding.path("id"), "intrekkingen", Map.of("datum", "2025-04-02"));

        klok.loop();

        lees(aanmelding).then().body("tijdelijkGeplaatstVanaf", nullValue());
        inschrijvingen(aanmelding).then().body("resultaten.soort", not(hasItem("TIJDELIJK")));
    }

    @Test
    void ZP_11_twee_klokken_tegelijk_plaatsen_een_keer() throws Exception {
        var aanmelding = aangemeld(Map.of());
        String id = aanmelding.path("id");

        Samenloop.tweemaal(() -> {
            klok.loop();
            return true;
        });

        await().until(() -> aantal(id) > 0);
        assertThat(aantal(id)).isEqualTo(1);
        inschrijvingen(aanmelding).then().body("resultaten.size()", equalTo(1));
    }

    private static Response aangemeld(Map<String, Object> anders) {
        var aanmelding = School.aanmelding();
        aanmelding.putAll(anders);
        var antwoord = School.meldAan(aanmelding);
        antwoord.then().statusCode(201);
        return antwoord;
    }

    private static Response lees(Response aanmelding) {
        return alsBestuur().get(AANMELDINGEN + "/" + aanmelding.path("id"));
    }

    private static Response inschrijvingen(Response aanmelding) {
        return alsBestuur().get("/placement/v1/leerlingen/" + aanmelding.path("leerlingId") + "/inschrijvingen");
    }

    private static long aantal(String id) {
        return Luisteraar.over(Topics.PLACEMENT, id).stream()
                .filter(event -> event.path("type").asText().equals(GEPLAATST))
                .count();
    }
}
