package nl.passendonderwijs.kit.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** JAX-RS writes every default as text; that of a number is a number. */
final class Standaardwaarden {

    private Standaardwaarden() {}

    static void maakGetal(OpenAPI document) {
        var onderdelen = document.getComponents().getSchemas();
        document.getPaths().getPathItems().values().stream()
                .flatMap(pad -> pad.getOperations().values().stream())
                .flatMap(operatie -> Stream.ofNullable(operatie.getParameters()).flatMap(List::stream))
                .flatMap(parameter -> Stream.ofNullable(parameter.getSchema()))
                .filter(schema -> isGetal(schema, onderdelen))
                .flatMap(schema -> Stream.ofNullable(schema.getAllOf()).flatMap(List::stream))
                .filter(deel -> deel.getDefaultValue() instanceof String)
                .forEach(deel -> deel.setDefaultValue(
                        Integer.valueOf(deel.getDefaultValue().toString())));
    }

    private static boolean isGetal(Schema schema, Map<String, Schema> onderdelen) {
        return Stream.ofNullable(schema.getAllOf())
                .flatMap(List::stream)
                .flatMap(deel -> Stream.ofNullable(deel.getRef()))
                .map(adres -> onderdelen.get(adres.substring(adres.lastIndexOf('/') + 1)))
                .anyMatch(soort -> soort != null && List.of(SchemaType.INTEGER).equals(soort.getType()));
    }
}
