package nl.passendonderwijs.placement.voorbeeld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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

    /** As a viewer of the document shows it: the whole example, or else that of every field. */
    ObjectNode van(String schema) {
        var soort = document.at("/components/schemas/" + schema);
        if (soort.has("examples")) {
            return soort.at("/examples/0").deepCopy();
        }
        var geheel = JsonNodeFactory.instance.objectNode();
        soort.path("properties").propertyStream().forEach(veld -> geheel.set(veld.getKey(), waarde(veld.getValue())));
        return geheel;
    }

    private JsonNode waarde(JsonNode veld) {
        var eigen = veld.at("/examples/0");
        return eigen.isMissingNode() ? document.at(veld.path("$ref").asText().substring(1) + "/examples/0") : eigen;
    }
}
