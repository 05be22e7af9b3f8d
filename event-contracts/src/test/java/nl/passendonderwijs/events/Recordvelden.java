package nl.passendonderwijs.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** The field names of an event record. */
final class Recordvelden {

    private Recordvelden() {}

    /** All fields, each followed by those of the records in its list, written as {@code RecordName.field}. */
    static Stream<String> diep(Class<?> klasse) {
        return Stream.of(klasse.getRecordComponents())
                .flatMap(veld -> Stream.concat(Stream.of(klasse.getSimpleName() + "." + veld.getName()), binnen(veld)));
    }

    private static Stream<String> binnen(RecordComponent veld) {
        var element = veld.getGenericType() instanceof ParameterizedType lijst
                ? lijst.getActualTypeArguments()[0]
                : veld.getType();
        return element instanceof Class<?> klasse && klasse.isRecord() ? diep(klasse) : Stream.empty();
    }
}
