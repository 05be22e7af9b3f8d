package nl.passendonderwijs.placement.inschrijving.verwijdering;

import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.ingeschreven;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.leerling;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.lees;
import static nl.passendonderwijs.placement.inschrijving.InschrijvingVoorbeelden.pad;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.besluit;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.neemVoor;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.verwijderingen;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.volledig;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.voorgenomen;
import static nl.passendonderwijs.placement.inschrijving.verwijdering.VerwijderingVoorbeelden.zet;
import static nl.passendonderwijs.placement.leerling.LeerlingVoorbeelden.TWEEDE;
import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Register;
import nl.passendonderwijs.placement.proef.Samenloop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At an openbare basisschool: another school must be willing and the groepsleraar heard. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class VerwijderingApiTest {

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    @Test
    void VER_01_verwijdert_als_alle_feiten_er_zijn() {
        var leerling = leerling();
        var inschrijving = ingeschreven(leerling);
        var id = voorgenomen(leerling);
        assertThat(lees(leerling, inschrijving).<String>path("status")).isEqualTo("VERWIJDERING_VOORGENOMEN");
        volledig(leerling, id);

        var besluit = zet(leerling, id, "besluiten", besluit());

        besluit.then()
                .statusCode(201)
                .body("status", equalTo("VERWIJDERD"))
                .body("feiten.soort", contains("HOREN", "BEREID_VERKLAREN"));
        lees(leerling, inschrijving)
                .then()
                .body("status", equalTo("VERWIJDERD"))
                .body("uitschrijfdatum", equalTo("2026-05-01"))
                .body("reden", equalTo("VERWIJDERD"));
    }

    @Test
    void VER_01_noemt_elk_feit_dat_ontbreekt() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);
        var zonderClausule = besluit();
        zonderClausule.remove("bezwaarclausule");

        var antwoord = zet(leerling, id, "besluiten", zonderClausule);

        antwoord.then()
                .statusCode(409)
                .body("code", equalTo("VER-01"))
                .body("errors.code", contains("VER-01", "VER-01", "VER-01"));
    }

    @Test
    void VER_01_horen_voor_het_voornemen_wordt_vastgelegd_met_een_bevinding() {
        var leerling = leerling();
        var inschrijving = ingeschreven(leerling);
        var id = voorgenomen(leerling);

        zet(leerling, id, "gehoord", Map.of("datum", "2026-03-29", "gehoorde", "GROEPSLERAAR"))
                .then()
                .statusCode(201);

        alsBestuur()
                .get(pad(leerling) + "/" + inschrijving + "/historie")
                .then()
                .body("resultaten[-1].bevindingen.code", contains("voor-voornemen"))
                .body("resultaten[-1].bevindingen.regel", contains("VER-01"));
    }

    @Test
    void VER_03_een_tlv_alleen_is_geen_reden() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);
        volledig(leerling, id);
        var besluit = besluit();
        besluit.put("reden", "ALLEEN_TLV");

        zet(leerling, id, "besluiten", besluit).then().statusCode(409).body("code", equalTo("VER-03"));
    }

    @Test
    void van_een_verwijdering_kan_worden_afgezien() {
        var leerling = leerling();
        var inschrijving = ingeschreven(leerling);
        var id = voorgenomen(leerling);

        zet(leerling, id, "intrekkingen", Map.of("datum", "2026-04-10"))
                .then()
                .statusCode(201)
                .body("status", equalTo("INGETROKKEN"));

        assertThat(lees(leerling, inschrijving).<String>path("status")).isEqualTo("INGESCHREVEN");
        zet(leerling, id, "besluiten", besluit()).then().statusCode(409).body("code", equalTo("stap-niet-mogelijk"));
    }

    @Test
    void noemt_de_fouten_van_een_besluit() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);
        var besluit = besluit();
        besluit.put("verwijderdatum", "2026-03-01");
        besluit.put("besluitdatum", "2199-01-01");
        besluit.put("motivering", "");

        zet(leerling, id, "besluiten", besluit)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/besluitdatum", "#/motivering", "#/verwijderdatum"));
    }

    @Test
    void een_tweede_voornemen_kan_niet() throws Exception {
        var leerling = leerling();
        ingeschreven(leerling);

        var antwoorden = Samenloop.tweemaal(() -> neemVoor(leerling));

        assertThat(antwoorden).map(antwoord -> antwoord.statusCode()).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void wie_een_andere_versie_zag_krijgt_412() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);

        alsBestuur()
                .header("If-Match", "\"9\"")
                .body(Map.of("datum", "2026-04-10"))
                .post(verwijderingen(leerling) + "/" + id + "/intrekkingen")
                .then()
                .statusCode(412);
    }

    @Test
    void een_ander_bestuur_ziet_en_doet_niets() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);

        als(TWEEDE).get(verwijderingen(leerling)).then().statusCode(404);
        als(TWEEDE).get(verwijderingen(leerling) + "/" + id).then().statusCode(404);
        als(TWEEDE)
                .body(besluit())
                .post(verwijderingen(leerling) + "/" + id + "/besluiten")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"02QZ00, eigen-school", "15AA00, vestiging-gesloten", "12AA00, andere-sector"})
    void VER_01_de_eigen_school_en_een_gesloten_school_kunnen_niet_bereid_zijn(String vestiging, String code) {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);
        var verklaring = Map.<String, Object>of("datum", "2026-04-07", "vestiging", vestiging, "bereid", true);

        zet(leerling, id, "bereidverklaringen", verklaring)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/vestiging"))
                .body("errors.code", contains(code));
    }

    @Test
    void een_onbekende_school_kan_niet_bereid_zijn() {
        var leerling = leerling();
        ingeschreven(leerling);
        var id = voorgenomen(leerling);

        zet(leerling, id, "bereidverklaringen", Map.of("datum", "2026-04-07", "vestiging", "99XX99", "bereid", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/vestiging"));
        zet(leerling, id, "zoekinspanningen", Map.of("vanDatum", "2026-04-07", "totEnMetDatum", "2026-04-01"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/totEnMetDatum"));
        zet(leerling, id, "inspectieraadplegingen", Map.of("datum", "2026-04-07"))
                .then()
                .statusCode(201);
    }
}
