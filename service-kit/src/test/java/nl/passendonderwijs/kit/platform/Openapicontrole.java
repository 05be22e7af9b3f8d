package nl.passendonderwijs.kit.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the committed OpenAPI document of a service against the running one, so that no change of the API goes
 * unseen, and each example against its schema; {@code -Dopenapi.schrijf=true} writes it anew.
 */
public final class Openapicontrole {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Openapicontrole() {}

    /** Call from a {@code @QuarkusTest} in the module of the service, e.g. with {@code registry}. */
    public static void controleer(String dienst) throws IOException {
        var draaiend = RestAssured.get("/" + dienst + "/v1/openapi.json").asString();
        var bestand = Path.of("../docs/api/" + dienst + ".json");
        if (Boolean.getBoolean("openapi.schrijf")) {
            Files.createDirectories(bestand.getParent());
            Files.writeString(bestand, JSON.writeValueAsString(JSON.readValue(draaiend, Object.class)) + "\n");
        }
        assertThat(new Voorbeeldcontrole(JSON.readTree(draaiend)).fouten())
                .as("voorbeelden die hun eigen schema niet volgen")
                .isEmpty();
        assertThat(JSON.readTree(draaiend))
                .as("docs/api/%s.json: schrijf het opnieuw met -Dopenapi.schrijf=true", dienst)
                .isEqualTo(JSON.readTree(Files.readString(bestand)));
    }
}
