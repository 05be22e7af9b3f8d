package nl.passendonderwijs.registry.behoefte;

import static io.restassured.RestAssured.given;
import static nl.passendonderwijs.registry.Bestandenvoorbeelden.alsBeheer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.passendonderwijs.events.Topics;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Onderwerpen;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class BehoefteberichtTest {
    private static final String SOORT = "nl.passend-onderwijs.ondersteuningsbehoefte-vastgelegd.v1";

    @Inject
    Onderwerpen onderwerpen;

    @Inject
    Schoon schoon;

    @Inject
    BehoefteberichtService berichten;

    @Test
    void wie_het_topic_leest_kent_de_hele_lijst() {
        Map<String, String> lijst = lijst();

        wachtTotAllesVerteldIs();

        assertThat(lijst).containsEntry("DYSLEXIE", "Dyslexie").hasSizeGreaterThan(10);
        assertThat(verteld()).containsAllEntriesOf(lijst);
    }

    @Test
    void vertelt_een_wijziging() {
        legVast("PROEF_BERICHT", "Eerst");
        legVast("PROEF_BERICHT", "Later");

        wachtTotAllesVerteldIs();

        assertThat(verteld()).containsEntry("PROEF_BERICHT", "Later");
    }

    @Test
    void vertelt_niets_wanneer_er_niets_veranderde() {
        legVast("PROEF_STIL", "Eerst");
        var eerder = schoon.events();

        legVast("PROEF_STIL", "Eerst");
        berichten.vertel();

        assertThat(schoon.events()).isEqualTo(eerder);
    }

    private void wachtTotAllesVerteldIs() {
        await().until(() -> schoon.aantal("SELECT count(*) AS aantal FROM outbox") == 0);
    }

    private Map<String, String> verteld() {
        var kopie = new TreeMap<String, String>();
        onderwerpen.op(Topics.REGISTRY).stream()
                .filter(bericht -> bericht.path("type").asText().equals(SOORT))
                .map(bericht -> bericht.path("data"))
                .forEach(data ->
                        kopie.put(data.path("code").asText(), data.path("naam").asText()));
        return kopie;
    }

    private static Map<String, String> lijst() {
        var antwoord = given().get("/registry/v1/ondersteuningsbehoeften?limiet=500")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> codes = antwoord.getList("resultaten.code");
        List<String> namen = antwoord.getList("resultaten.naam");
        var lijst = new TreeMap<String, String>();
        for (int plaats = 0; plaats < codes.size(); plaats++) {
            lijst.put(codes.get(plaats), namen.get(plaats));
        }
        return lijst;
    }

    private static void legVast(String code, String naam) {
        alsBeheer()
                .contentType("application/json")
                .body("{\"naam\":\"%s\",\"omschrijving\":\"Voor de proef.\",\"geldigVan\":\"2020-08-01\"}"
                        .formatted(naam))
                .put("/registry/v1/ondersteuningsbehoeften/" + code)
                .then()
                .statusCode(oneOf(200, 201));
    }
}
