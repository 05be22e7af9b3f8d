package nl.passendonderwijs.registry.gedeeld;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was believed, also when it no longer is.
 *
 * @param vervallen what took its place, or null while it is believed
 */
public record Vastgelegd<T>(
        T stand, Mutatie mutatie, @Nullable Mutatie vervallen) {
    /** True when it was believed at that moment. */
    public boolean bekendOp(Instant moment) {
        return !mutatie.op().isAfter(moment)
                && (vervallen == null || vervallen.op().isAfter(moment));
    }
}
