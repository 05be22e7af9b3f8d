package nl.passendonderwijs.registry.dekking;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.publiceer;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.schoolgids;
import static nl.passendonderwijs.registry.aanbod.Aanbodvoorbeelden.voorbeeld;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class DekkingTest {

    /* De Bilt lies in two samenwerkingsverbanden; its two PC4s are far apart. */
    private static final String GEMEENTEN = KleinRegisterVoorbeelden.GEMEENTEN + "0310,De Bilt,Utrecht,52.11,5.18\n";
    private static final String POSTCODES = KleinRegisterVoorbeelden.POSTCODES + """
            3731,0310,De Bilt,PO2602,VO2602,52.11,5.18,gemeente,regeling-2015
            3732,0310,De Bilt,PO2601,VO2602,52.30,5.00,gemeente,regeling-2015
            """;
    private static final String VESTIGINGEN = KleinRegisterVoorbeelden.VESTIGINGEN
            + "01AF00,De Vlier,PO,BO,0,40743,Openbaar,3732AB,0310,PO2601,VO2602,0,,\n";
    private static final String AUTISME = "?behoefte=AUTISME";

    @Inject
    Schoon schoon;

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void laad() {
        schoon.maak();
        importeer("REGISTER_SAMENWERKINGSVERBANDEN", KleinRegisterVoorbeelden.SAMENWERKINGSVERBANDEN);
        importeer("REGISTER_GEMEENTEN", GEMEENTEN);
        importeer("REGISTER_POSTCODES", POSTCODES);
        importeer("REGISTER_VESTIGINGEN", VESTIGINGEN);
    }

    @Test
    void zegt_het_als_niemand_iets_heeft_gepubliceerd() {
        dekking("PO2602", AUTISME)
                .body("melding", containsString("Geen enkele vestiging"))
                .body("resultaten.gemeente", contains("0307", "0310"))
                .body("resultaten.witteVlek", everyItem(nullValue()))
                .body("berekening.meegeteld.vestigingenZonderAanbod", equalTo(2));
    }

    @Test
    void toont_wie_wat_biedt_en_waar_het_ontbreekt() {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));

        dekking("PO2602", AUTISME)
                .body("melding", nullValue())
                .body("resultaten.vrijePlaatsen", contains(2, null))
                .body("resultaten.witteVlek", contains(false, true))
                .body("resultaten[0].aanbieders.vestiging", contains("01AA00"))
                .body("resultaten[1].aanbieders", empty())
                .body("resultaten[1].dichtstbij.vestiging", equalTo("01AA00"))
                .body("resultaten[1].dichtstbij.afstandKm", equalTo(15.1f))
                .body("berekening.grensKm", equalTo(10.0f))
                .body("berekening.meegeteld.vestigingenMetAanbod", equalTo(1))
                .body("berekening.voorbeelden", equalTo(0));
    }

    @Test
    void telt_een_gedeelde_gemeente_voor_het_eigen_deel() {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));

        dekking("PO2602", AUTISME).body("resultaten.lat", contains(52.1561f, 52.11f));
        dekking("PO2601", AUTISME)
                .body("resultaten.gemeente", contains("0310"))
                .body("resultaten.lat", contains(52.3f))
                .body("berekening.meegeteld.vestigingenMetAanbod", equalTo(0));
    }

    @Test
    void neemt_bij_een_landelijk_verband_de_gemeenten_van_de_leden() {
        dekking("PO0001", AUTISME).body("resultaten.gemeente", contains("0307"));
    }

    @Test
    void houdt_zich_aan_niveau_gemeente_en_dag() {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));

        dekking("PO2602", AUTISME + "&gemeente=0310").body("resultaten[0].dichtstbij.gemeente", equalTo("0307"));
        dekking("PO2602", AUTISME + "&niveau=BASIS").body("resultaten.witteVlek", contains(true, true));
        dekking("PO2602", AUTISME + "&peildatum=2025-07-31")
                .body("berekening.meegeteld.vestigingenMetAanbod", equalTo(0));
    }

    @Test
    void zegt_hoeveel_er_verzonnen_is() {
        publiceer("beheer", "01AA00", voorbeeld("2025-08-01"));

        dekking("PO2602", AUTISME)
                .body("resultaten[0].aanbieders.herkomst", contains("VOORBEELD"))
                .body("berekening.voorbeelden", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "behoefte=HEIMWEE, HEIMWEE staat",
        "gemeente=0363, Gemeente 0363 ligt",
        "gemeente=9999, Gemeente 9999 ligt"
    })
    void heeft_geen_rijen_voor_een_behoefte_of_gemeente_die_er_niet_bij_hoort(String vraag, String melding) {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));

        dekking("PO2602", "?" + vraag).body("resultaten", empty()).body("melding", startsWith(melding));
    }

    @ParameterizedTest
    @CsvSource({"behoefte=te+lang!, #?behoefte", "gemeente=36, #?gemeente"})
    void weigert_een_misvormde_behoefte_of_gemeente(String vraag, String plaats) {
        given().urlEncodingEnabled(false)
                .get("/registry/v1/samenwerkingsverbanden/PO2602/dekking?" + vraag)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(plaats));
    }

    @Test
    void houdt_een_beeindigde_behoefte_in_zicht_zolang_een_vestiging_haar_biedt() {
        behoefte("EINDIGEND", "");
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6).replace("AUTISME", "EINDIGEND"));

        behoefte("EINDIGEND", ", \"geldigTot\": \"2026-01-01\"");

        dekking("PO2602", "?behoefte=EINDIGEND&peildatum=2026-02-01")
                .body("resultaten[0].aanbieders.vestiging", contains("01AA00"))
                .body("resultaten.melding", everyItem(startsWith("EINDIGEND staat op 2026-02-01 niet op de lijst")));
        dekking("PO2602", "?behoefte=EINDIGEND&peildatum=2025-12-31")
                .body("resultaten.melding", everyItem(nullValue()));
        dekking("PO2601", "?behoefte=EINDIGEND&peildatum=2026-02-01").body("resultaten", empty());
    }

    private static void behoefte(String code, String einde) {
        alsBeheer()
                .contentType("application/json")
                .body("""
                        {"naam": "Eindigend", "omschrijving": "Gaat op in een andere", "geldigVan": "2014-08-01"%s}""".formatted(einde))
                .put("/registry/v1/ondersteuningsbehoeften/" + code)
                .then()
                .statusCode(anyOf(is(200), is(201)));
    }

    @Test
    void geeft_de_rijen_ook_als_tabel() {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));

        var tabel = given().urlEncodingEnabled(false)
                .accept("text/csv")
                .get("/registry/v1/samenwerkingsverbanden/PO2602/dekking" + AUTISME)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age"))
                .extract()
                .asString();

        assertThat(tabel.lines()).hasSize(3).anySatisfy(rij -> assertThat(rij).contains("0307", "Amersfoort"));
        assertThat(tabel).contains("witteVlek", "dichtstbij.afstandKm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PO2999/dekking", "PO2602/dekking?peildatum=2000-01-01"})
    void kent_geen_verband_dat_er_die_dag_niet_is(String adres) {
        given().urlEncodingEnabled(false)
                .get("/registry/v1/samenwerkingsverbanden/" + adres)
                .then()
                .statusCode(404);
    }

    @Test
    void leest_alles_in_vier_opdrachten_hoeveel_er_ook_is() {
        publiceer("bestuur:40740", "01AA00", schoolgids("2025-08-01", 8, 6));
        dekking("PO2602", "");
        var metrics = database.getMetrics();

        /* Other work may take a connection meanwhile, so the least of several readings is what a call itself needs. */
        var minst = IntStream.range(0, 5)
                .mapToLong(keer -> {
                    var voor = metrics.acquireCount();
                    dekking("PO2602", "");
                    return metrics.acquireCount() - voor;
                })
                .min();

        assertThat(minst).hasValue(4);
    }

    private static ValidatableResponse dekking(String swv, String vraag) {
        return given().urlEncodingEnabled(false)
                .get("/registry/v1/samenwerkingsverbanden/%s/dekking%s".formatted(swv, vraag))
                .then()
                .statusCode(200);
    }
}
