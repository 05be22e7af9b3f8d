package nl.passendonderwijs.kit.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class OpenapiHuisTest {

    private JsonNode document;

    @BeforeEach
    void lees() throws IOException {
        document = new ObjectMapper()
                .readTree(RestAssured.get("/proef/v1/openapi.json").asString());
    }

    @Test
    void zet_de_versie_in_het_adres_van_de_server() {
        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/proef/v1");
        assertThat(document.path("paths").has("/notities")).isTrue();
    }

    @Test
    void belooft_de_versiekop_op_elk_antwoord() {
        assertThat(antwoorden("/notities", "post"))
                .allSatisfy(antwoord ->
                        assertThat(antwoord.path("headers").has("API-Version")).isTrue());
    }

    @Test
    void belooft_een_probleem_bij_elke_fout() {
        assertThat(document.at("/paths/~1notities/post/responses").fieldNames())
                .toIterable()
                .contains("201", "400", "401", "403", "406", "409", "413", "415", "429", "500");
        assertThat(document.at("/paths/~1notities/post/responses/400/content").has("application/problem+json"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"401", "406"})
    void toont_bij_elke_status_het_probleem_dat_werkelijk_komt(String status) {
        var verwijzing = document.at("/paths/~1notities/post/responses/" + status
                + "/content/application~1problem+json/examples/voorbeeld/$ref");

        var voorbeeld = document.at(verwijzing.asText().substring(1) + "/value");

        assertThat(lees(status.equals("401") ? zonderToken() : metVreemdMediatype()))
                .isEqualTo(voorbeeld);
    }

    @Test
    void toont_alleen_bij_een_interne_fout_een_kenmerk() {
        var voorbeelden = document.at("/components/examples");

        assertThat(voorbeelden
                        .propertyStream()
                        .filter(veld -> veld.getValue().at("/value").has("instance"))
                        .map(Map.Entry::getKey))
                .containsExactly("Probleem500");
    }

    @Test
    void noemt_plaats_en_versie_van_wat_er_bij_kwam() {
        var koppen = document.at("/paths/~1notities/post/responses/201/headers");

        assertThat(koppen.fieldNames()).toIterable().contains("Location", "ETag");
    }

    @Test
    void belooft_304_en_412_waar_een_versie_meetelt() {
        var lezen = document.at("/paths/~1notities~1{vestiging}/get/responses");
        var schrijven = document.at("/paths/~1notities~1{vestiging}/put/responses");

        assertThat(lezen.at("/200/headers").has("ETag")).isTrue();
        assertThat(lezen.at("/304/headers").has("ETag")).isTrue();
        assertThat(schrijven.has("412")).isTrue();
        assertThat(document.at("/paths/~1notities/post/responses").has("412")).isFalse();
    }

    @Test
    void schrijft_een_standaardgetal_als_getal() {
        var limiet = document.at("/paths/~1notities/get/parameters/0/schema/allOf/1/default");

        assertThat(limiet.isInt()).isTrue();
    }

    @Test
    void stelt_van_elke_invoer_een_voorbeeld_samen_uit_wat_nodig_is_en_wat_een_voorbeeld_heeft() {
        var voorbeeld = document.at("/components/schemas/Verzoek/examples/0");

        assertThat(voorbeeld.fieldNames()).toIterable().containsExactlyInAnyOrder("vestiging", "datum", "tekst");
        assertThat(voorbeeld.path("vestiging").asText()).isEqualTo("01VI00");
    }

    private static Response zonderToken() {
        return RestAssured.given()
                .contentType("application/json")
                .body(Notities.GOED)
                .post(Notities.NOTITIES);
    }

    private static Response metVreemdMediatype() {
        return RestAssured.given().accept("image/png").get(Notities.NOTITIES);
    }

    private static JsonNode lees(Response antwoord) {
        try {
            return new ObjectMapper().readTree(antwoord.asString());
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }

    @Test
    void noemt_het_recht_dat_de_bewaking_ook_leest() {
        var recht = document.at("/paths/~1notities/post/x-recht");

        assertThat(recht.path("scope").asText()).isEqualTo("registry:schrijven");
        assertThat(recht.path("rollen").get(0).asText()).isEqualTo("BESTUUR");
        assertThat(document.at("/paths/~1notities/get").has("security")).isFalse();
    }

    @Test
    void beschrijft_waarden_als_de_tekst_die_ze_zijn() {
        assertThat(document.at("/paths/~1notities~1{vestiging}/get/parameters/0/schema/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Vestigingscode");
        assertThat(document.at("/components/schemas/Vestigingscode/pattern").asText())
                .isEqualTo("^[0-9]{2}[A-Z]{2}[0-9]{2}$");
    }

    @Test
    void noemt_bij_een_verzameling_ook_haar_csv_en_haar_pagina() {
        var operatie = document.at("/paths/~1notities/get");

        assertThat(operatie.at("/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/Notitiepagina");
        assertThat(operatie.at("/responses/200/content/text~1csv/schema/type").asText())
                .isEqualTo("string");
        assertThat(operatie.path("parameters").findValuesAsText("name")).containsExactly("limiet", "na", "sector");
    }

    private Iterable<JsonNode> antwoorden(String pad, String methode) {
        return document.path("paths").path(pad).path(methode).path("responses");
    }
}
