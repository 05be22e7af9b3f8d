package nl.passendonderwijs.registry.gebied;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
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
class GebiedTest {
    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | 3811 3812
            ?swv=VO2602&gemeente=0307      | 3811 3812
            ?swv=PO2601                    | ''
            ?gemeente=0344                 | ''
            ?peildatum=2001-01-01          | ''
            """)
    void zoekt_postcodes(String vraag, String verwacht) {
        var gevonden = given().get("/registry/v1/postcodes" + vraag).<List<String>>path("resultaten.pc4");

        assertThat(String.join(" ", gevonden)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gemeenten/0307", "postcodes/3811"})
    void zegt_vanaf_en_tot_wanneer_het_zo_is(String adres) {
        alsBeheer()
                .contentType("application/json")
                .body("""
                        {"soort": "HERINDELING", "ingangsdatum": "2027-01-01", "reden": "Wet",
                         "herindeling": {"opgeheven": ["0307"], "gemeente": "1999", "naam": "Eemstad",
                          "provincie": "Utrecht"}}""")
                .post("/registry/v1/gebiedswijzigingen")
                .then()
                .statusCode(201);

        var antwoord = given().get("/registry/v1/" + adres + "?peildatum=2026-06-01");

        antwoord.then().body("geldigVan", equalTo("2011-08-01")).body("geldigTot", equalTo("2027-01-01"));
    }

    @Test
    void bladert_door_postcodes_en_geeft_ze_als_csv() {
        var volgende = given().get("/registry/v1/postcodes?limiet=1").<String>path("volgende");

        given().urlEncodingEnabled(false)
                .get(volgende)
                .then()
                .body("resultaten.pc4", contains("3812"))
                .body("volgende", nullValue());
        assertThat(given().accept("text/csv").get("/registry/v1/postcodes").asString())
                .startsWith("pc4,gemeente.code,gemeente.naam,swvPo,swvVo,geldigVan,geldigTot");
    }

    @Test
    void REG_03_telt_de_postcodes_van_een_gebied_per_gemeente() {
        given().get("/registry/v1/samenwerkingsverbanden/PO2602/regio")
                .then()
                .statusCode(200)
                .body("geldigVan", equalTo("2011-08-01"))
                .body("geldigTot", nullValue())
                .body("aantalPostcodes", equalTo(2))
                .body("gemeenten.naam", contains("Amersfoort"))
                .body("gemeenten.aantalPostcodes", contains(2));
    }

    @Test
    void REG_06_geeft_een_landelijk_verband_geen_eigen_gebied() {
        given().get("/registry/v1/samenwerkingsverbanden/PO0001/regio")
                .then()
                .statusCode(200)
                .body("aantalPostcodes", equalTo(0))
                .body("gemeenten", empty());
        given().get("/registry/v1/samenwerkingsverbanden/PO2699/regio").then().statusCode(404);
    }
}
