package nl.passendonderwijs.registry.behoefte;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BehoefteTest {

    private static final String LIJST = "/registry/v1/ondersteuningsbehoeften";

    @Test
    void kent_de_behoeften_van_het_veld() {
        given().get(LIJST)
                .then()
                .statusCode(200)
                .body(
                        "resultaten.code",
                        hasItems("DYSLEXIE", "GEDRAG_ADHD", "AUTISME", "HOOGBEGAAFDHEID", "TAAL_SPRAAK"));
        given().get(LIJST + "/DYSLEXIE").then().statusCode(200).body("naam", equalTo("Dyslexie"));
    }

    @Test
    void geldt_van_de_eerste_dag_tot_de_laatste() {
        legVast("PROEF_PERIODE", "Proef", "\"geldigVan\":\"2020-08-01\",\"geldigTot\":\"2021-08-01\"");

        given().get(LIJST + "/PROEF_PERIODE").then().statusCode(404);
        given().get(LIJST + "/PROEF_PERIODE?peildatum=2021-07-31").then().statusCode(200);
        given().get(LIJST + "?peildatum=2021-08-01").then().body("resultaten.code", not(hasItem("PROEF_PERIODE")));
        given().get(LIJST + "?peildatum=2020-08-01").then().body("resultaten.code", hasItem("PROEF_PERIODE"));
    }

    @Test
    void bewaart_wat_de_lijst_eerder_zei() {
        legVast("PROEF_HISTORIE", "Eerst", "\"geldigVan\":\"2020-08-01\"")
                .then()
                .statusCode(201);
        legVast("PROEF_HISTORIE", "Eerst", "\"geldigVan\":\"2020-08-01\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        legVast("PROEF_HISTORIE", "Later", "\"geldigVan\":\"2020-08-01\",\"reden\":\"Duidelijker.\"")
                .then()
                .header("ETag", "\"2\"");

        given().get(LIJST + "/PROEF_HISTORIE/historie")
                .then()
                .body("resultaten.behoefte.naam", contains("Eerst", "Later"))
                .body("resultaten[1].reden", equalTo("Duidelijker."));
    }

    @Test
    void weigert_wie_een_oudere_versie_zag() {
        legVast("PROEF_VERSIE", "Eerst", "\"geldigVan\":\"2020-08-01\"");

        alsBeheer()
                .contentType("application/json")
                .header("If-Match", "\"7\"")
                .body(inhoud("Later", "\"geldigVan\":\"2020-08-01\""))
                .put(LIJST + "/PROEF_VERSIE")
                .then()
                .statusCode(412);
    }

    @Test
    void noemt_alle_fouten_tegelijk() {
        legVast("PROEF_FOUT", " ", "\"geldigVan\":\"2020-08-01\",\"geldigTot\":\"2020-08-01\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/geldigTot", "#/naam"));
    }

    @Test
    void laat_alleen_beheer_de_lijst_wijzigen() {
        given().auth()
                .oauth2(Tokens.van("bestuur:40740"))
                .contentType("application/json")
                .body(inhoud("Proef", "\"geldigVan\":\"2020-08-01\""))
                .put(LIJST + "/PROEF_RECHT")
                .then()
                .statusCode(403);
    }

    private static Response legVast(String code, String naam, String rest) {
        return alsBeheer()
                .contentType("application/json")
                .body(inhoud(naam, rest))
                .put(LIJST + "/" + code);
    }

    private static String inhoud(String naam, String rest) {
        return "{\"naam\":\"%s\",\"omschrijving\":\"Alleen voor de proef.\",%s}".formatted(naam, rest);
    }
}
