package nl.passendonderwijs.registry.school;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
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

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class ScholenTest {
    private static final String TWEEDE = KleinRegisterVoorbeelden.VESTIGINGSKOP
            + "01AA01,De Linde Oost,PO,BO,0,40740,Openbaar,3812AB,0307,PO2602,VO2602,0,,\n";

    @Inject
    Schoon schoon;

    @BeforeEach
    void laad() {
        schoon.maak();
        KleinRegisterVoorbeelden.laad();
        importeer("REGISTER_VESTIGINGEN", TWEEDE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | 01AA 01AB 01AC 01AD 01AE
            ?bestuur=40741              | 01AB 01AD
            ?swv=VO2602                 | 01AB 01AC
            ?swv=PO2602&bestuur=40740   | 01AA
            ?peildatum=2001-01-01       | ''
            """)
    void zoekt_scholen(String vraag, String verwacht) {
        var gevonden = given().get("/registry/v1/scholen" + vraag).<List<String>>path("resultaten.brin");

        assertThat(String.join(" ", gevonden)).isEqualTo(verwacht);
    }

    @Test
    void bladert_door_de_scholen() {
        var volgende = given().get("/registry/v1/scholen?limiet=3").<String>path("volgende");

        given().urlEncodingEnabled(false)
                .get(volgende)
                .then()
                .body("resultaten.brin", contains("01AD", "01AE"))
                .body("volgende", nullValue());
    }

    @Test
    void geeft_een_school_met_al_haar_vestigingen() {
        var antwoord = given().get("/registry/v1/scholen/01AA");

        antwoord.then()
                .statusCode(200)
                .body("besturen", contains("40740"))
                .body("soorten", contains("BAO"))
                .body("vestigingen.code", contains("01AA00", "01AA01"));
        given().header("If-None-Match", antwoord.header("ETag"))
                .get("/registry/v1/scholen/01AA")
                .then()
                .statusCode(304);
    }

    @Test
    void toont_een_school_door_de_tijd() {
        given().get("/registry/v1/scholen/01AA/historie")
                .then()
                .statusCode(200)
                .body("resultaten.geldigVan", contains("2011-08-01"));
        given().get("/registry/v1/scholen/99ZZ/historie").then().statusCode(404);
        given().get("/registry/v1/scholen/01AA?peildatum=2001-01-01").then().statusCode(404);
    }
}
