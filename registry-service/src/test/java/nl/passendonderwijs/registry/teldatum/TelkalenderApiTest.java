package nl.passendonderwijs.registry.teldatum;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class TelkalenderApiTest {

    @ParameterizedTest
    @CsvSource({"?jaar=2026, 200", "'', 200", "?jaar=26, 400", "?jaar=-2026, 400", "?maand=2, 400"})
    void geeft_de_telkalender_van_een_jaar(String vraag, int status) {
        given().get("/registry/v1/telkalender" + vraag).then().statusCode(status);
    }

    @Test
    void noemt_een_onbruikbaar_jaar_met_alle_andere_fouten() {
        given().get("/registry/v1/telkalender?jaar=26&maand=2")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("#?jaar", "#?maand"));
    }

    @Test
    void BEK_01_de_telkalender_noemt_soorten_perioden_en_de_definitieve_dag() {
        given().get("/registry/v1/telkalender?jaar=2022")
                .then()
                .body("resultaten.teldatum", contains("2022-02-01", "2022-02-01", "2022-10-01"))
                .body("resultaten[0].soorten", contains("BAO", "SBO", "SO"))
                .body("resultaten[0].definitiefVanaf", equalTo("2022-04-09"))
                .body("resultaten[0].bekostigingsperioden[0].van", equalTo("2023-01-01"));
    }
}
