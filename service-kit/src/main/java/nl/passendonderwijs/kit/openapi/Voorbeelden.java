package nl.passendonderwijs.kit.openapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Keeps examples of text text: the generator reads {@code "0307"} beside a value type as the number 307, and the zero
 * is gone; then the example of the value type itself takes its place.
 */
final class Voorbeelden {

    private static final String ONDERDEEL = "#/components/schemas/";

    private final Map<String, Schema> onderdelen;

    private Voorbeelden(Map<String, Schema> onderdelen) {
        this.onderdelen = onderdelen;
    }

    static void maakTekst(OpenAPI document) {
        var onderdelen = document.getComponents().getSchemas();
        var voorbeelden = new Voorbeelden(onderdelen);
        onderdelen.values().stream()
                .flatMap(schema -> Stream.ofNullable(schema.getProperties()).map(Map::values))
                .flatMap(Collection::stream)
                .forEach(voorbeelden::maakTekst);
    }

    private void maakTekst(Schema veld) {
        var gegeven = veld.getExamples();
        if (gegeven != null && gegeven.stream().anyMatch(Number.class::isInstance)) {
            waarde(veld).map(Schema::getExamples).ifPresent(veld::setExamples);
        }
    }

    /** The text that a field refers to, if it does. */
    private Optional<Schema> waarde(Schema veld) {
        var delen =
                Stream.concat(Stream.of(veld), Objects.requireNonNullElse(veld.getAnyOf(), List.<Schema>of()).stream());
        return delen.map(Schema::getRef)
                .filter(Objects::nonNull)
                .map(adres -> onderdelen.get(adres.replace(ONDERDEEL, "")))
                .filter(Objects::nonNull)
                .filter(onderdeel -> List.of(SchemaType.STRING).equals(onderdeel.getType()))
                .findFirst();
    }
}
