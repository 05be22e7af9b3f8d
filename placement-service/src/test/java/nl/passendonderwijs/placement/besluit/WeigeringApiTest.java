package nl.passendonderwijs.placement.besluit;

import static nl.passendonderwijs.placement.proef.School.AANMELDINGEN;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static nl.passendonderwijs.placement.proef.School.beslis;
import static nl.passendonderwijs.placement.proef.School.besluiten;
import static nl.passendonderwijs.placement.proef.School.stap;
import static nl.passendonderwijs.placement.proef.School.weigering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import nl.passendonderwijs.placement.proef.School;
import nl.passendonderwijs.placement.proef.VestigingVoorbeelden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class WeigeringApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void ZP_07_een_weigering_zonder_feiten_noemt_de_regel_en_alles_wat_ontbreekt() {
        var id = School.aangemeld();
        var zonderClausule = weigering("ANDERE_SCHOOL_BEREID");
        zonderClausule.remove("bezwaarclausule");

        var antwoord = beslis(id, zonderClausule);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("ZP-07"))
                .body("errors.code", containsInAnyOrder("ZP-07", "ZP-07", "ZP-15"));
        alsBestuur().get(AANMELDINGEN + "/" + id).then().body("status", equalTo("AANGEMELD"));
    }

    @Test
    void ZP_07_valideren_zegt_vooraf_of_weigeren_kan_en_bewaart_niets() {
        var id = School.aangemeld();
        var adres = besluiten(id) + "?valideer=true";
        alsBestuur().body(weigering("ANDERE_SCHOOL_BEREID")).post(adres).then().statusCode(409);
        maakWeigerenMogelijk(id);

        var antwoord = alsBestuur().body(weigering("ANDERE_SCHOOL_BEREID")).post(adres);

        antwoord.then().statusCode(200).body("geldig", equalTo(true));
        alsBestuur().get(AANMELDINGEN + "/" + id).then().body("besluit", nullValue());
    }

    @Test
    void ZP_07_weigert_na_overleg_met_een_school_die_bereid_is() {
        var id = School.aangemeld();
        maakWeigerenMogelijk(id);

        var besluit = beslis(id, weigering("ANDERE_SCHOOL_BEREID"));

        besluit.then()
                .statusCode(201)
                .body("uitkomst", equalTo("GEWEIGERD"))
                .body("weigeringsgrond", equalTo("ANDERE_SCHOOL_BEREID"))
                .body("regels.regel", containsInAnyOrder("ZP-07", "ZP-10"));
        alsBestuur()
                .get(AANMELDINGEN + "/" + id)
                .then()
                .body("status", equalTo("GEWEIGERD"))
                .body("besluit.uitkomst", equalTo("GEWEIGERD"))
                .body("overigeTermijnen.soort", contains("BEZWAARTERMIJN"))
                .body("overigeTermijnen[0].uiterlijkeDatum", equalTo("2025-05-16"));
    }

    @Test
    void ZP_08_zonder_plaatsruimte_weigert_de_school_met_haar_getallen() {
        var id = School.aangemeld();
        var besluit = weigering("GEEN_PLAATSRUIMTE");
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", 28, "bezet", 28, "peildatum", "2025-04-01")));

        var antwoord = beslis(id, besluit);

        antwoord.then().statusCode(201).body("bewijs.plaatsruimte.bezet", equalTo(28));
    }

    @Test
    void ZP_08_als_er_plaats_is_zegt_de_weigering_welke_getallen_dat_zeggen() {
        var id = School.aangemeld();
        var besluit = weigering("GEEN_PLAATSRUIMTE");
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", 28, "bezet", 27, "peildatum", "2025-04-01")));

        var antwoord = beslis(id, besluit);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("ZP-08"))
                .body("errors.pointer", contains("#/bewijs/plaatsruimte"));
    }

    @Test
    void noemt_elke_fout_in_het_bewijs() {
        var id = School.aangemeld();
        var besluit = weigering("GEEN_PLAATSRUIMTE");
        besluit.put("bewijs", Map.of("plaatsruimte", Map.of("plaatsen", -1, "peildatum", "2199-01-01")));

        var antwoord = beslis(id, besluit);

        antwoord.then()
                .statusCode(400)
                .body("errors.pointer", hasItem("#/bewijs/plaatsruimte/plaatsen"))
                .body("errors.pointer", hasItem("#/bewijs/plaatsruimte/bezet"));
    }

    @Test
    void ZP_12_niet_behandelen_kan_pas_als_de_tijd_om_aan_te_vullen_voorbij_is() {
        var id = School.aangemeld();
        stap(id, "aanvullingsverzoeken", Map.of("datum", "2025-03-14", "hersteldatum", "2025-03-28"));

        beslis(id, buitenBehandeling("2025-03-28")).then().statusCode(409).body("code", equalTo("ZP-12"));
        beslis(id, buitenBehandeling("2025-03-31")).then().statusCode(201);

        alsBestuur()
                .get(AANMELDINGEN + "/" + id)
                .then()
                .body("status", equalTo("NIET_IN_BEHANDELING"))
                .body("mogelijkeStappen", empty());
    }

    @Test
    void ZP_12_niet_behandelen_kan_meteen_na_een_onvoldoende_aanvulling() {
        var id = School.aangemeld();
        stap(id, "aanvullingsverzoeken", Map.of("datum", "2025-03-14", "hersteldatum", "2025-03-28"));
        stap(id, "aanvullingen", Map.of("datum", "2025-03-20", "volledig", false));

        var antwoord = beslis(id, buitenBehandeling("2025-03-21"));

        antwoord.then().statusCode(201).body("regels.regel", hasItem("ZP-12"));
    }

    @Test
    void niet_behandelen_kan_niet_als_er_niets_is_gevraagd() {
        var id = School.aangemeld();

        var antwoord = beslis(id, buitenBehandeling("2025-03-21"));

        antwoord.then().statusCode(409).body("code", equalTo("stap-niet-mogelijk"));
    }

    @Test
    void weigeren_en_toelaten_tegelijk_geeft_een_besluit() throws Exception {
        var id = School.aangemeld();
        maakWeigerenMogelijk(id);
        var keuzes = new ConcurrentLinkedQueue<>(List.of(School.toelating(), weigering("ANDERE_SCHOOL_BEREID")));

        var antwoorden = Samenloop.tweemaal(() -> beslis(id, keuzes.remove()));

        assertThat(antwoorden).map(antwoord -> antwoord.statusCode()).containsExactlyInAnyOrder(201, 409);
        assertThat(alsBestuur().get(besluiten(id)).<List<?>>path("resultaten")).hasSize(1);
    }

    private static Map<String, Object> buitenBehandeling(String datum) {
        var besluit = weigering("GRONDSLAG");
        besluit.put("uitkomst", "NIET_IN_BEHANDELING");
        besluit.put("besluitdatum", datum);
        besluit.remove("weigeringsgrond");
        return besluit;
    }

    private static void maakWeigerenMogelijk(String id) {
        stap(id, "overleggen", Map.of("datum", "2025-03-28"));
        stap(
                id,
                "bereidverklaringen",
                Map.of("datum", "2025-04-01", "vestiging", VestigingVoorbeelden.BUREN, "bereid", true));
    }
}
