package nl.passendonderwijs.registry.aanlevering;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.BRON;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.DUO;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.KOP;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.LINDE;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.NIEUW;
import static nl.passendonderwijs.registry.aanlevering.Duovoorbeelden.importeer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** DUO's own list of basisscholen, taken into a small register. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DuoImportTest {
    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void zegt_wat_nieuw_gewijzigd_gesloten_en_ongewijzigd_is() {
        importeer(KOP + LINDE.replace("De Linde", "De Lindeboom") + NIEUW, "2026-04-01", false)
                .then()
                .body("status", equalTo("KLAAR"))
                .body("gelezen", equalTo(2))
                .body("nieuw", equalTo(1))
                .body("gewijzigd", equalTo(1))
                .body("gesloten", equalTo(1))
                .body("ongewijzigd", equalTo(0))
                .body("afgewezen", equalTo(0))
                .body("aantalWijzigingen", equalTo(3));
        given().get("/registry/v1/vestigingen/01AA00?peildatum=2026-03-31")
                .then()
                .body("naam", equalTo("De Linde"));
        given().get("/registry/v1/vestigingen/01AA00?peildatum=2026-04-01")
                .then()
                .body("naam", equalTo("De Lindeboom"))
                .body("lidmaatschappen", hasSize(1));
        given().get("/registry/v1/vestigingen/01AE00?peildatum=2026-04-01")
                .then()
                .statusCode(404);
        given().get("/registry/v1/vestigingen/01AF00?peildatum=2026-04-01")
                .then()
                .body("naam", equalTo("Café de Ruïne"))
                .body("denominatie", equalTo("Hindoeïstisch"))
                .body("lidmaatschappen.swv", contains("PO2602"))
                .body("begindatumBekend", equalTo(false));
        given().get("/registry/v1/besturen/40799").then().statusCode(200).body("naam", equalTo(null));
    }

    @Test
    void spreekt_alleen_voor_basisscholen() {
        importeer(KOP + LINDE + BRON, "2026-04-01", false).then().body("gesloten", equalTo(0));

        given().get("/registry/v1/vestigingen/01AB00?peildatum=2026-04-02")
                .then()
                .statusCode(200);
    }

    @Test
    void herhaalt_zonder_gevolg_en_zonder_event() {
        importeer(KOP + LINDE + NIEUW, "2026-04-01", false);
        long events = schoon.events();

        importeer(KOP + LINDE + NIEUW, "2026-04-01", false)
                .then()
                .body("ongewijzigd", equalTo(2))
                .body("gewijzigd", equalTo(0))
                .body("nieuw", equalTo(0));

        assertThat(schoon.events()).isEqualTo(events);
    }

    @Test
    void toont_met_een_proef_wat_zou_sluiten_en_bewaart_niets() {
        var proef = importeer(KOP + LINDE + NIEUW, "2026-04-01", true);

        proef.then().body("gesloten", equalTo(1)).body("nieuw", equalTo(1));
        alsBeheer()
                .get("/registry/v1/imports/%s/wijzigingen".formatted(proef.<String>path("id")))
                .then()
                .body("resultaten.sleutel", containsInAnyOrder("01AE00", "01AF00"))
                .body("resultaten.aard", containsInAnyOrder("GESLOTEN", "NIEUW"));
        given().get("/registry/v1/vestigingen/01AF00").then().statusCode(404);
        given().get("/registry/v1/vestigingen/01AE00?peildatum=2026-04-01")
                .then()
                .statusCode(200);
    }

    @Test
    void weigert_een_dag_die_nog_komt() {
        alsBeheer()
                .multiPart("bestand", "duo.csv", (KOP + LINDE).getBytes(DUO))
                .multiPart("soort", "DUO_VESTIGINGEN_BO")
                .multiPart("peildatum", "2099-04-01")
                .post("/registry/v1/imports")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("in-de-toekomst"));
    }

    @Test
    void weigert_een_ouder_bestand_dan_het_laatste() {
        importeer(KOP + LINDE + BRON, "2026-04-01", false);

        importeer(KOP + LINDE, "2025-04-01", false)
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("melding", containsString("2026-04-01"));
    }

    @Test
    void weigert_een_afgebroken_bestand_in_zijn_geheel() {
        importeer(KOP + LINDE + BRON.substring(0, 20), "2026-04-01", false)
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("melding", containsString("niet heel"));

        given().get("/registry/v1/vestigingen/01AE00?peildatum=2026-04-01")
                .then()
                .statusCode(200);
    }

    @Test
    void opent_opnieuw_wat_weer_op_de_lijst_staat() {
        importeer(KOP + LINDE, "2025-04-01", false);
        importeer(KOP + LINDE + BRON, "2026-04-01", false);

        given().get("/registry/v1/vestigingen/01AE00?peildatum=2025-10-01")
                .then()
                .statusCode(404);
        given().get("/registry/v1/vestigingen/01AE00/lidmaatschappen?peildatum=2026-04-01")
                .then()
                .body("resultaten.swv", contains("PO0001"));
        given().get("/registry/v1/vestigingen/01AE00/lidmaatschappen?peildatum=2025-10-01")
                .then()
                .body("resultaten", empty());
    }
}
