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
 * @param dataschema the CloudEvents attribute of that name: the {@code $id} of the JSON Schema of this kind
 */
public record Eventsoort(String type, Class<? extends DomeinEvent> klasse, String topic, URI dataschema) {

    private static final String VOORVOEGSEL = "nl.passend-onderwijs.";
    private static final Pattern WOORDGRENS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** Every event asks for its kind several times, and reflection is slow. */
    private static final ClassValue<Eventsoort> BEKEND = new ClassValue<>() {
        @Override
        protected Eventsoort computeValue(Class<?> klasse) {
            var type = typeVan(klasse);
            return new Eventsoort(type, klasse.asSubclass(DomeinEvent.class), topicVan(klasse), dataschema(type));
        }
    };

    /** The kind that belongs to a record class; throws IllegalArgumentException when the class has no {@link Topic}. */
    public static Eventsoort van(Class<? extends DomeinEvent> klasse) {
        return BEKEND.get(klasse);
    }

    private static URI dataschema(String type) {
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
