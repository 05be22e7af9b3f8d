package nl.passendonderwijs.kit.rest;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a parameter of a call is declared, with the limits that are written there.
 *
 * @param lezer reads a value of this type, empty when the platform has no reader for it; looked up once
 */
record Parameterplek(AnnotatedElement deel, Class<?> type, Optional<? extends Function<String, ?>> lezer) {

    static Parameterplek van(AnnotatedElement deel, Class<?> type) {
        return new Parameterplek(deel, type, Parameterlezers.van(type));
    }
}
