package nl.passendonderwijs.kit.jdbc;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL array as parameter. */
@SuppressWarnings("ArrayRecordComponent") // only carried from caller to driver, never compared
public record Reeks(String type, @Nullable Object[] elementen) {

    /** Texts, each the written form of a value type. */
    public static Reeks teksten(Collection<?> waarden) {
        return new Reeks("text", waarden.stream().map(Object::toString).toArray());
    }
}
