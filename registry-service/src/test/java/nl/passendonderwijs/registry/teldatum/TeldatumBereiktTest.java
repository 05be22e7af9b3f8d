package nl.passendonderwijs.registry.teldatum;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.EVENTS_PO;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.PO_2014;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.legVast;
import static nl.passendonderwijs.registry.teldatum.Teldatumvoorbeelden.tegelijk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TeldatumBereiktTest {

    @Inject
    Schoon schoon;

    @Inject
    TeldatumService teldata;

    @BeforeEach
    void laad() {
        schoon.maak();
    }

    @Test
    void bereikt_een_dag_in_het_verleden_meteen() {
        KleinRegisterVoorbeelden.laad();
        var voor = schoon.events();

        var antwoord = legVast(PO_2014);

        antwoord.then().statusCode(201).body("status", equalTo("BEREIKT"));
        assertThat(schoon.events() - voor).isEqualTo(EVENTS_PO);
        given().get(antwoord.header("Location")).then().statusCode(200).body("sector", equalTo("PO"));
    }

    @Test
    void BEK_01_stelt_per_samenwerkingsverband_vast_wat_er_die_dag_was() {
        KleinRegisterVoorbeelden.laad();

        legVast(PO_2014);

        given().get("/registry/v1/samenwerkingsverbanden/PO2602/tellingen/2014-10-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("DEFINITIEF"))
                .body("rijen.vestiging", containsInAnyOrder("01AA00", "01AB00"))
                .body("rijen.aantal", containsInAnyOrder(200, 13));
    }

    @Test
    void PRIV_12_houdt_een_klein_aantal_gemaskeerd() {
        KleinRegisterVoorbeelden.laad();

        legVast(PO_2014);

        given().get("/registry/v1/samenwerkingsverbanden/PO0001/tellingen/2014-10-01")
                .then()
                .body("rijen[0].gemaskeerd", equalTo(true))
                .body("rijen[0].aantal", nullValue());
    }

    @Test
    void PRIV_12_laat_in_de_tabel_een_gemaskeerde_cel_leeg() {
        KleinRegisterVoorbeelden.laad();
        legVast(PO_2014);

        var tabel = tabel("/registry/v1/samenwerkingsverbanden/PO0001/tellingen/2014-10-01");

        assertThat(tabel.lines())
                .containsExactly(
                        "vestiging,bestuur,soort,aantal,gemaskeerd,geschat,herkomst",
                        "01AE00,40743,BAO,,true,false,REGISTER");
        assertThat(tabel("/registry/v1/samenwerkingsverbanden/PO0001/tellingen/2014-10-01/historie"))
                .startsWith("versie,status,aanleiding,vastgesteldOp");
    }

    private static String tabel(String adres) {
        return given().accept("text/csv")
                .get(adres)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void stelt_ook_een_telling_zonder_leerlingen_vast() {
        KleinRegisterVoorbeelden.laad();

        legVast(PO_2014);

        given().get("/registry/v1/samenwerkingsverbanden/PO2601/tellingen/2014-10-01")
                .then()
                .statusCode(200)
                .body("rijen", empty());
    }

    @Test
    void bereikt_een_geplande_dag_een_keer_hoeveel_processen_er_ook_kijken() throws Exception {
        KleinRegisterVoorbeelden.laad();
        schoon.voer("""
                INSERT INTO teldatum (id, sector, teldatum, soorten, status, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'PO', '2014-10-01', 'BAO,SBO,SO', 'GEPLAND', now())""");
        var voor = schoon.events();

        tegelijk(teldata::bereikVolgende);

        assertThat(schoon.events() - voor).isEqualTo(EVENTS_PO);
        given().get("/registry/v1/teldata/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
                .then()
                .body("status", equalTo("BEREIKT"));
    }

    @Test
    void BEK_01_een_dag_van_de_kalender_telt_alleen_wat_dan_telt() {
        KleinRegisterVoorbeelden.laad();
        schoon.voer("""
                INSERT INTO teldatum (id, sector, teldatum, soorten, status, aangemaakt_op)
                VALUES ('01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12', 'PO', '2014-10-01', 'SO', 'GEPLAND', now())""");

        teldata.bereikVolgende();

        given().get("/registry/v1/samenwerkingsverbanden/PO2602/tellingen/2014-10-01")
                .then()
                .body("rijen.soort", contains("SO"));
    }

    @Test
    void weigert_te_tellen_zolang_het_register_niet_geladen_is() {
        var antwoord = legVast(PO_2014);

        antwoord.then().statusCode(409).body("code", equalTo("register-niet-geladen"));
        given().get("/registry/v1/teldata").then().body("resultaten", empty());
    }
}
