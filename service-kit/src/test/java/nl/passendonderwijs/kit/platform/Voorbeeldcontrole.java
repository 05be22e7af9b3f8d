package nl.passendonderwijs.kit.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the examples in an OpenAPI document that its own schemas would refuse, by type or by pattern. */
record Voorbeeldcontrole(JsonNode document) {

    List<String> fouten() {
        return fouten(document, "#").toList();
    }

    private Stream<String> fouten(JsonNode knoop, String plaats) {
        var hier = Stream.<String>empty();
        if (knoop.path("examples").isArray()) {
            hier = knoop.path("examples")
                    .valueStream()
                    .filter(voorbeeld -> !past(voorbeeld, knoop))
                    .map(voorbeeld -> plaats + " " + voorbeeld);
        }
        var dieper = Stream.concat(
                knoop.propertyStream().flatMap(veld -> fouten(veld.getValue(), plaats + "/" + veld.getKey())),
                knoop.isArray() ? knoop.valueStream().flatMap(deel -> fouten(deel, plaats + "/-")) : Stream.empty());
        return Stream.concat(hier, dieper);
    }

    private boolean past(JsonNode voorbeeld, JsonNode schema) {
        var soorten = schemas(schema).flatMap(Voorbeeldcontrole::soorten).toList();
        var patronen = schemas(schema)
                .map(deel -> deel.path("pattern"))
                .filter(JsonNode::isTextual)
                .toList();
        var juisteSoort = soorten.isEmpty() || soorten.stream().anyMatch(namen(voorbeeld)::contains);
        var juistPatroon = !voorbeeld.isTextual()
                || patronen.isEmpty()
                || patronen.stream()
                        .anyMatch(patroon -> Pattern.compile(patroon.asText())
                                .matcher(voorbeeld.asText())
                                .find());
        return juisteSoort && juistPatroon;
    }

    /** The schema with all that it refers to. */
    private Stream<JsonNode> schemas(JsonNode schema) {
        var verwezen = schema.has("$ref")
                ? Stream.of(document.at(schema.path("$ref").asText().substring(1)))
                : Stream.<JsonNode>empty();
        var delen = Stream.of("anyOf", "allOf", "oneOf")
                .flatMap(naam -> schema.path(naam).valueStream());
        return Stream.concat(Stream.of(schema), Stream.concat(verwezen, delen).flatMap(this::schemas));
    }

    private static Stream<String> soorten(JsonNode schema) {
        var type = schema.path("type");
        return type.isTextual() ? Stream.of(type.asText()) : type.valueStream().map(JsonNode::asText);
    }

    private static Set<String> namen(JsonNode waarde) {
        var namen = new TreeSet<String>();
        namen.add(waarde.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
        if (waarde.isIntegralNumber()) {
            namen.add("integer");
        }
        return namen;
    }
}
