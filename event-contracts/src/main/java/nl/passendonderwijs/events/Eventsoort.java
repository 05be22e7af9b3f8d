package nl.passendonderwijs.events;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A kind of event: everything about it that follows from its record class.
 *
 * @param type CloudEvents type, versioned
 * @param klasse the record that holds its data
 * @param topic Kafka topic
 */
public record Eventsoort(String type, Class<? extends DomeinEvent> klasse, String topic) {

    private static final String VOORVOEGSEL = "nl.passend-onderwijs.";
    private static final Pattern WOORDGRENS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** The kind that belongs to a record class; throws IllegalArgumentException when the class has no {@link Topic}. */
    public static Eventsoort van(Class<? extends DomeinEvent> klasse) {
        return new Eventsoort(typeVan(klasse), klasse, topicVan(klasse));
    }

    /** The CloudEvents {@code dataschema}: the {@code $id} of the JSON Schema of this kind. */
    public URI dataschema() {
        return URI.create("urn:passend-onderwijs:schema:" + type);
    }

    private static String typeVan(Class<?> klasse) {
        var naam = WOORDGRENS.matcher(klasse.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
        var versie = klasse.getAnnotation(Versie.class);
        return VOORVOEGSEL + naam + ".v" + (versie == null ? 1 : versie.value());
    }

    private static String topicVan(Class<?> klasse) {
        return Stream.concat(Stream.of(klasse), Stream.of(klasse.getInterfaces()))
                .flatMap(k -> Stream.of(k.getAnnotationsByType(Topic.class)))
                .map(Topic::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(klasse.getName() + " has no topic"));
    }
}
