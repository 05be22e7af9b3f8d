package nl.passendonderwijs.registry.gedeeld;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.KleinRegisterVoorbeelden;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class HistorieTest {
    private static final String GRENSCORRECTIE = """
            {"soort": "POSTCODES", "ingangsdatum": "2027-08-01", "reden": "Grenscorrectie",
             "postcodes": [{"pc4": "3812", "gemeente": "0307", "swvPo": "PO2601", "swvVo": "VO2602"}]}""";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
        alsBeheer()
                .contentType("application/json")
                .body(GRENSCORRECTIE)
                .post("/registry/v1/gebiedswijzigingen")
                .then()
                .statusCode(201);
    }

    @Test
    void bewaart_wat_eerder_werd_geloofd_met_wie_wanneer_en_waarom() {
        var historie = given().get("/registry/v1/postcodes/3812/historie");

        historie.then()
                .statusCode(200)
                .body("resultaten.geldigVan", contains("2011-08-01", "2011-08-01", "2027-08-01"))
                .body("resultaten.geldigTot", contains(nullValue(), equalTo("2027-08-01"), nullValue()))
                .body("resultaten.swvPo", contains("PO2602", "PO2602", "PO2601"))
                .body("resultaten[0].vervallen.reden", equalTo("Grenscorrectie"))
                .body("resultaten[0].vervallen.door", equalTo("beheer"))
                .body("resultaten[2].vastgelegd.reden", equalTo("Grenscorrectie"))
                .body("resultaten[2].vervallen", nullValue());
        assertThat(historie.<String>path("resultaten[0].vervallen.op"))
                .isEqualTo(historie.path("resultaten[2].vastgelegd.op"));
    }

    @Test
    void toont_wat_op_een_moment_werd_geloofd() {
        var vooraf = given().get("/registry/v1/postcodes/3812/historie").<String>path("resultaten[0].vastgelegd.op");

        given().get("/registry/v1/postcodes/3812/historie?bekendOp=" + vooraf)
                .then()
                .body("resultaten.geldigTot", contains(nullValue()))
                .body("resultaten.swvPo", contains("PO2602"));
        given().get("/registry/v1/postcodes/3812/historie?bekendOp=2001-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("resultaten", empty());
    }

    @Test
    void toont_bij_een_vestiging_ook_wat_van_haar_lidmaatschappen_werd_geloofd() {
        given().get("/registry/v1/vestigingen/01AB00/historie")
                .then()
                .statusCode(200)
                .body("resultaten.naam", contains("Het Baken"))
                .body("resultaten.vervallen", contains(nullValue()))
                .body("lidmaatschappen.swv", contains("PO2602", "PO2602", "PO2601", "VO2602"))
                .body("lidmaatschappen[0].vervallen.reden", equalTo("Grenscorrectie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"besturen/40740", "gemeenten/0307", "samenwerkingsverbanden/PO2602"})
    void heeft_elk_ding_een_historie(String ding) {
        given().get("/registry/v1/%s/historie".formatted(ding))
                .then()
                .statusCode(200)
                .body("resultaten", hasSize(1))
                .body("resultaten[0].vastgelegd.door", equalTo("beheer"))
                .body("resultaten[0].vastgelegd.reden", not(equalTo("")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "besturen/99999",
                "gemeenten/9999",
                "samenwerkingsverbanden/PO2699",
                "vestigingen/99ZZ99",
                "postcodes/9999"
            })
    void kent_geen_historie_van_wat_er_nooit_was(String ding) {
        given().get("/registry/v1/%s/historie".formatted(ding)).then().statusCode(404);
    }

    @Test
    void weigert_een_moment_dat_er_geen_is() {
        given().get("/registry/v1/postcodes/3812/historie?bekendOp=gisteren")
                .then()
                .statusCode(400)
                .body("errors.code", contains("ongeldig-moment"));
    }
}
