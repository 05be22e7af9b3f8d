package nl.passendonderwijs.registry.importeren;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.GEMEENTEN;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.POSTCODES;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.SAMENWERKINGSVERBANDEN;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.VESTIGINGEN;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.VESTIGINGSKOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ImportTest {

    @Inject
    Schoon schoon;

    @Inject
    Levensteken opruimer;

    @BeforeEach
    void leeg() {
        schoon.maak();
    }

    @Test
    void leest_een_goed_bestand_en_vertelt_elke_nieuwe_rij() {
        var voor = schoon.events();

        var job = importeer("REGISTER_SAMENWERKINGSVERBANDEN", SAMENWERKINGSVERBANDEN);

        job.then()
                .body("status", equalTo("KLAAR"))
                .body("gelezen", equalTo(4))
                .body("nieuw", equalTo(4))
                .body("gereedOp", notNullValue());
        assertThat(schoon.events() - voor).isEqualTo(4);
    }

    @Test
    void herhaalt_zonder_gevolg_en_zonder_event() {
        KleinRegisterVoorbeelden.laad();
        var voor = schoon.events();

        var job = importeer("REGISTER_VESTIGINGEN", VESTIGINGEN);

        job.then()
                .body("status", equalTo("KLAAR"))
                .body("ongewijzigd", equalTo(5))
                .body("nieuw", equalTo(0));
        assertThat(schoon.events()).isEqualTo(voor);
    }

    @Test
    void vertelt_bij_een_wijziging_alleen_wat_anders_is() {
        KleinRegisterVoorbeelden.laad();
        var voor = schoon.events();

        var job = importeer("REGISTER_VESTIGINGEN", VESTIGINGEN.replace("De Linde", "De Eik"));

        job.then().body("gewijzigd", equalTo(1)).body("ongewijzigd", equalTo(4));
        assertThat(schoon.events() - voor).isEqualTo(1);
        given().get("/registry/v1/vestigingen/01AA00").then().body("naam", equalTo("De Eik"));
    }

    @Test
    void bewaart_niets_bij_een_proef() {
        var job = wachtOp(alsBeheer()
                .multiPart("bestand", "swv.csv", SAMENWERKINGSVERBANDEN.getBytes(StandardCharsets.UTF_8))
                .multiPart("soort", "REGISTER_SAMENWERKINGSVERBANDEN")
                .multiPart("proef", "true")
                .post("/registry/v1/imports"));

        job.then().body("status", equalTo("KLAAR")).body("proef", equalTo(true)).body("nieuw", equalTo(4));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM samenwerkingsverband"))
                .isZero();
    }

    @Test
    void noemt_elke_afgewezen_rij_met_regel_en_reden() {
        var job = importeer("REGISTER_SAMENWERKINGSVERBANDEN", """
                swv_code,sector,regio_label,landelijk
                PO2602,PO,Amersfoort,0
                PX2602,PO,Amersfoort,0
                PO2602,PO,Amersfoort,0
                PO2601,PO,Utrecht,misschien
                PO2603,PO
                """);

        job.then()
                .body("status", equalTo("KLAAR"))
                .body("nieuw", equalTo(1))
                .body("afgewezen", equalTo(4))
                .body("afwijzingen.regel", contains(3, 4, 5, 6))
                .body("afwijzingen[0].reden", containsString("Kolom swv_code: Een swv-code is"))
                .body("afwijzingen[1].reden", containsString("staat al op een eerdere regel"));
    }

    @Test
    void weigert_een_vestiging_in_een_onbekende_gemeente() {
        KleinRegisterVoorbeelden.laad();

        var job = importeer(
                "REGISTER_VESTIGINGEN", VESTIGINGSKOP + "01AZ00,De Verte,PO,BO,0,40740,Openbaar,9999AB,9998,,,0,,\n");

        job.then().body("afgewezen", equalTo(1)).body("afwijzingen[0].reden", containsString("Gemeente 9998"));
    }

    @Test
    void zegt_wat_eerst_moet() {
        importeer("REGISTER_VESTIGINGEN", VESTIGINGEN)
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("melding", containsString("eerst de postcodes"));
        importeer("REGISTER_POSTCODES", POSTCODES)
                .then()
                .body("melding", containsString("eerst de samenwerkingsverbanden en de gemeenten"));
    }

    @Test
    void leest_een_bestand_met_bom_en_gzip() {
        importeer("REGISTER_SAMENWERKINGSVERBANDEN", Bestandsvormen.gzip("\uFEFF" + SAMENWERKINGSVERBANDEN))
                .then()
                .body("nieuw", equalTo(4));
    }

    @Test
    void noemt_alle_fouten_van_het_formulier_tegelijk() {
        alsBeheer()
                .multiPart("soort", "POSTZEGELS")
                .multiPart("peildatum", "2026-02-30")
                .multiPart("proef", "ja")
                .multiPart("kleur", "blauw")
                .post("/registry/v1/imports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder("#/bestand", "#/soort", "#/peildatum", "#/proef", "#/kleur"));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM import")).isZero();
    }

    @Test
    void zegt_wat_er_wel_gestuurd_moet_worden() {
        alsBeheer()
                .contentType("application/json")
                .body("{}")
                .post("/registry/v1/imports")
                .then()
                .statusCode(415)
                .body("detail", containsString("multipart/form-data"));
    }

    @Test
    void laat_alleen_beheer_toe() {
        given().multiPart("soort", "REGISTER_GEMEENTEN")
                .post("/registry/v1/imports")
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.van("swv:PO2602"))
                .multiPart("soort", "REGISTER_GEMEENTEN")
                .post("/registry/v1/imports")
                .then()
                .statusCode(403);
        given().get("/registry/v1/imports").then().statusCode(401);
    }

    @Test
    void voert_dezelfde_sleutel_een_keer_uit() {
        var sleutel = UUID.randomUUID().toString();

        var eerste = wachtOp(metSleutel(sleutel, GEMEENTEN));
        var tweede = metSleutel(sleutel, GEMEENTEN);

        assertThat(tweede.<String>path("id")).isEqualTo(eerste.path("id"));
        metSleutel(sleutel, GEMEENTEN + "0363,Amsterdam,Noord-Holland,,\n")
                .then()
                .statusCode(409);
    }

    private static Response metSleutel(String sleutel, String inhoud) {
        return alsBeheer()
                .header("Idempotency-Key", sleutel)
                .multiPart("bestand", "gemeenten.csv", inhoud.getBytes(StandardCharsets.UTF_8))
                .multiPart("soort", "REGISTER_GEMEENTEN")
                .post("/registry/v1/imports");
    }

    @Test
    void sluit_af_wat_een_gestopt_proces_achterliet() {
        schoon.voer("""
                INSERT INTO import (id, soort, proef, status, instantie, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'REGISTER_GEMEENTEN', false, 'BEZIG', 1, now())""");

        opruimer.ruimOp();

        alsBeheer()
                .get("/registry/v1/imports/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
                .then()
                .body("status", equalTo("MISLUKT"))
                .body("melding", containsString("afgebroken"));
    }

    @Test
    void laat_een_levend_proces_met_rust() {
        schoon.voer("""
                INSERT INTO import (id, soort, proef, status, instantie, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'REGISTER_GEMEENTEN', false, 'WACHT', %d, now())""".formatted(opruimer.nummer()));

        assertThat(opruimer.ruimOp()).isZero();
    }

    @Test
    void toont_de_nieuwste_import_eerst() {
        importeer("REGISTER_GEMEENTEN", GEMEENTEN);
        importeer("REGISTER_SAMENWERKINGSVERBANDEN", SAMENWERKINGSVERBANDEN);

        alsBeheer()
                .get("/registry/v1/imports?limiet=1")
                .then()
                .body("resultaten", hasSize(1))
                .body("resultaten[0].soort", equalTo("REGISTER_SAMENWERKINGSVERBANDEN"))
                .body("volgende", notNullValue());
    }
}
