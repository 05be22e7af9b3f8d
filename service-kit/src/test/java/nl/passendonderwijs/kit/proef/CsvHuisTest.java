package nl.passendonderwijs.kit.proef;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.kit.proef.Notities.probleem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.kit.platform.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class CsvHuisTest {

    private static final String GETALLEN = "/proef/v1/getallen";

    @TestHTTPResource
    URI adres;

    private static Response csv(String pad) {
        return given().accept("text/csv").get(pad);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 499, 500, 501, 1000, 1200})
    void geeft_de_hele_verzameling_hoeveel_paginas_het_ook_zijn(int aantal) {
        var regels = csv(GETALLEN + "?aantal=" + aantal).asString().split("\r\n");

        assertThat(regels).hasSize(aantal + 1).doesNotHaveDuplicates().startsWith("getal");
    }

    @Test
    void noemt_type_naam_en_bewaartijd() {
        csv(GETALLEN)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8;header=present")
                .header("Content-Disposition", "attachment; filename=\"getallen.csv\"")
                .header("API-Version", "1.0.0")
                .header("Cache-Control", containsString("max-age=300"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/json"})
    void zegt_dat_het_antwoord_van_accept_afhangt(String vorm) {
        var antwoord = given().accept(vorm).get(GETALLEN);

        assertThat(antwoord.headers().getValues("Vary")).containsExactly("Accept");
    }

    @Test
    void geeft_json_aan_wie_niets_kiest() {
        given().accept("*/*")
                .get(GETALLEN)
                .then()
                .contentType("application/json")
                .body("resultaten", hasSize(25));
        given().accept("text/csv;q=0.5, application/json").get(GETALLEN).then().contentType("application/json");
    }

    @Test
    void geeft_een_pagina_aan_wie_er_een_noemt() {
        var eerste = csv(GETALLEN + "?limiet=2");
        var tweede = csv(eerste.header("Link").replaceAll("<(.*)>.*", "$1"));

        assertThat(eerste.asString()).isEqualTo("getal\r\n0000001\r\n0000002\r\n");
        assertThat(tweede.asString()).isEqualTo("getal\r\n0000003\r\n0000004\r\n");
    }

    @Test
    void breekt_de_verbinding_af_bij_een_fout_halverwege() {
        var verzoek = HttpRequest.newBuilder(adres.resolve(GETALLEN + "?aantal=200000&stukNa=150000"))
                .header("Accept", "text/csv")
                .build();

        try (var client = HttpClient.newHttpClient()) {
            assertThatThrownBy(() -> client.send(verzoek, BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void antwoordt_met_een_probleem_zolang_er_nog_niets_verzonden_is() {
        probleem(csv(GETALLEN + "?stukNa=500"), 500);
    }

    @Test
    void antwoordt_met_een_probleem_als_de_eerste_pagina_al_niet_lukt() {
        probleem(csv(GETALLEN + "?stukNa=0"), 500);
    }

    @Test
    void toetst_parameters_en_rechten_zoals_bij_json() {
        probleem(csv(GETALLEN + "?limiet=0&kleur=rood"), 400);
        probleem(csv(GETALLEN + "/besloten"), 401);
        given().accept("text/csv")
                .auth()
                .oauth2(Tokens.van("swv:PO2602"))
                .get(GETALLEN + "/besloten")
                .then()
                .header("Cache-Control", containsString("no-store"))
                .body(equalTo("getal\r\n0000001\r\n0000002\r\n0000003\r\n"));
    }
}
