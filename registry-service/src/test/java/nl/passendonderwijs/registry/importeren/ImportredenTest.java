package nl.passendonderwijs.registry.importeren;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.wachtOp;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.SAMENWERKINGSVERBANDEN;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ImportredenTest {
    private static final String SOORT = "REGISTER_SAMENWERKINGSVERBANDEN";

    @Inject
    Schoon schoon;

    @BeforeEach
    void leeg() {
        schoon.maak();
    }

    @Test
    void de_historie_zegt_waarom_iets_veranderde() {
        importeer(SOORT, SAMENWERKINGSVERBANDEN).then().body("reden", nullValue());

        wachtOp(metReden("Naam van de regio verbeterd.", SAMENWERKINGSVERBANDEN.replace("Amersfoort", "Eemland")))
                .then()
                .body("gewijzigd", equalTo(2))
                .body("reden", equalTo("Naam van de regio verbeterd."));

        given().get("/registry/v1/samenwerkingsverbanden/PO2602/historie")
                .then()
                .body(
                        "resultaten.vastgelegd.reden",
                        contains("Import van " + SOORT, "Import van " + SOORT + ": Naam van de regio verbeterd."));
    }

    @ParameterizedTest
    @CsvSource({"'',ongeldige-lengte", "x*501,ongeldige-lengte", "Zie leerling 123456782.,bsn-niet-toegestaan"})
    void weigert_een_reden_die_niet_kan(String reden, String code) {
        var tekst = reden.equals("x*501") ? "x".repeat(501) : reden;

        metReden(tekst, SAMENWERKINGSVERBANDEN)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/reden"))
                .body("errors.code", contains(code));
    }

    private static Response metReden(String reden, String inhoud) {
        return alsBeheer()
                .multiPart("bestand", "swv.csv", inhoud.getBytes(StandardCharsets.UTF_8))
                .multiPart("soort", SOORT)
                .multiPart("reden", reden)
                .post("/registry/v1/imports");
    }
}
