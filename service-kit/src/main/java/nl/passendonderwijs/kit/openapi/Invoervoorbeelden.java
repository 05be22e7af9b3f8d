package nl.passendonderwijs.kit.openapi;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Gives every request body one example that can be sent as it stands: its own, or else put together from those of its
 * fields. What may be left out is in it only when the field itself has an example.
 */
final class Invoervoorbeelden {

    private static final Pattern ALS_OPERATIE = Pattern.compile("put|post|patch");

    private final Map<String, Schema> onderdelen;

    private Invoervoorbeelden(Map<String, Schema> onderdelen) {
        this.onderdelen = onderdelen;
    }

    static void voegToe(OpenAPI document) {
        var voorbeelden = new Invoervoorbeelden(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(pad -> pad.getOperations().values().stream())
                .flatMap(operatie -> voorbeelden.inhoud(operatie).stream())
                .filter(schema -> schema.getExamples() == null && schema.getProperties() != null)
                .forEach(voorbeelden::geef);
    }

    /**
     * The linter of the design rules takes a key like {@code postcode4} in an example for an operation: then the fields
     * keep their examples to themselves, and a null says which can be left out.
     */
    private void geef(Schema schema) {
        if (schema.getProperties().keySet().stream().noneMatch(ALS_OPERATIE.asPredicate())) {
            schema.setExamples(List.of(geheel(schema)));
        } else {
            schema.getProperties().values().stream()
                    .filter(veld -> veld.getExamples() == null && magLeeg(veld))
                    .forEach(veld -> veld.setExamples(Collections.singletonList(null)));
        }
    }

    private static boolean magLeeg(Schema veld) {
        return veld.getType() != null && veld.getType().contains(SchemaType.NULL);
    }

    private Optional<Schema> inhoud(Operation operatie) {
        return Optional.ofNullable(operatie.getRequestBody())
                .map(lijf -> lijf.getContent().getMediaType("application/json"))
                .flatMap(vorm -> onderdeel(vorm.getSchema()));
    }

    private Map<String, Object> geheel(Schema schema) {
        var geheel = new LinkedHashMap<String, Object>();
        var verplicht = Optional.ofNullable(schema.getRequired()).orElse(List.of());
        schema.getProperties()
                .forEach((naam, veld) -> van(veld, verplicht.contains(naam)).ifPresent(w -> geheel.put(naam, w)));
        return geheel;
    }

    private Optional<Object> van(Schema veld, boolean verplicht) {
        var eigen = eerste(veld);
        return eigen.isPresent() || !verplicht ? eigen : onderdeel(veld).flatMap(this::vanSoort);
    }

    private Optional<Object> vanSoort(Schema soort) {
        return soort.getProperties() == null ? eerste(soort) : Optional.of(geheel(soort));
    }

    private static Optional<Object> eerste(Schema schema) {
        return Optional.ofNullable(schema.getExamples())
                .flatMap(alle -> alle.stream().findFirst());
    }

    private Optional<Schema> onderdeel(Schema schema) {
        return Stream.ofNullable(schema.getRef())
                .map(adres -> onderdelen.get(adres.substring(adres.lastIndexOf('/') + 1)))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
