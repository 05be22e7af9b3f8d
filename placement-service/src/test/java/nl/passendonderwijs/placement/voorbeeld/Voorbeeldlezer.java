package nl.passendonderwijs.placement.voorbeeld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The examples of request bodies as the API document shows them. */
record Voorbeeldlezer(JsonNode document) {

    private static final String ONDERDEEL = "#/components/schemas/";

    static Voorbeeldlezer open() {
        try {
            return new Voorbeeldlezer(
                    new ObjectMapper().readTree(Files.readString(Path.of("../docs/api/placement.json"))));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The names of all schemas that a request body has. */
    Stream<String> invoer() {
        return document.path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operatie -> operatie.at("/requestBody/content/application~1json/schema/$ref"))
                .filter(JsonNode::isTextual)
                .map(verwijzing -> verwijzing.asText().replace(ONDERDEEL, ""))
                .distinct()
                .sorted();
    }

    ObjectNode van(String schema) {
        return document.at("/components/schemas/" + schema + "/examples/0").deepCopy();
    }
}
