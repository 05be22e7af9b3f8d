package nl.passendonderwijs.kit.proef;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import nl.passendonderwijs.kit.platform.Testplatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
                .contains("201", "400", "401", "403", "409", "413", "415", "429", "500");
        assertThat(document.at("/paths/~1notities/post/responses/400/content").has("application/problem+json"))
                .isTrue();
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
