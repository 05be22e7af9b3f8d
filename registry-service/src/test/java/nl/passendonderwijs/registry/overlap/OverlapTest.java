package nl.passendonderwijs.registry.overlap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Bestandenvoorbeelden;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OverlapTest {

    private static final String EEN_POSTCODE_VAN_UTRECHT = """
            pc4,gemeente_code,gemeente_naam,swv_po,swv_vo,lat,lon,punt_bron,swv_bron
            3811,0307,Amersfoort,PO2602,VO2602,52.1561,5.3878,gemeente,regeling-2015
            3812,0307,Amersfoort,PO2602,VO2602,,,gemeente,regeling-2015
            3813,0307,Amersfoort,PO2601,VO2602,,,gemeente,regeling-2015
            """;

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @Test
    void REG_05_noemt_het_verband_van_de_andere_sector_met_hetzelfde_gebied() {
        overlappen("PO2602")
                .body("resultaten.swv", contains("VO2602"))
                .body("resultaten[0].gelijkGebied", equalTo(true))
                .body("resultaten[0].aantalPostcodes", equalTo(2))
                .body("resultaten[0].gemeenten.naam", contains("Amersfoort"))
                .body("toelichting", nullValue());
    }

    @Test
    void REG_05_telt_per_gemeente_wat_twee_gebieden_delen() {
        Bestandenvoorbeelden.importeer("REGISTER_POSTCODES", EEN_POSTCODE_VAN_UTRECHT);

        var antwoord = overlappen("VO2602");

        antwoord.body("resultaten.swv", contains("PO2601", "PO2602"))
                .body("resultaten.aantalPostcodes", contains(1, 2))
                .body("resultaten.gelijkGebied", contains(false, false));
    }

    @Test
    void REG_05_geeft_de_overlap_ook_als_tabel() {
        var tabel = given().accept("text/csv")
                .get("/registry/v1/samenwerkingsverbanden/PO2602/overlappende-samenwerkingsverbanden")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(tabel.lines()).hasSize(2);
        assertThat(tabel).contains("aantalPostcodes", "VO2602");
    }

    @Test
    void REG_06_vindt_bij_een_landelijk_verband_geen_gebied() {
        overlappen("PO0001").body("resultaten", empty()).body("toelichting", containsString("REG-06"));
    }

    @Test
    void vindt_niets_voordat_er_gebieden_waren() {
        given().get(
                        "/registry/v1/samenwerkingsverbanden/PO2602/overlappende-samenwerkingsverbanden?peildatum=2011-07-31")
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse overlappen(String swv) {
        return given().get("/registry/v1/samenwerkingsverbanden/" + swv + "/overlappende-samenwerkingsverbanden")
                .then()
                .statusCode(200);
    }
}
