package nl.passendonderwijs.registry.gedeeld;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, when and why.
 *
 * @param organisatie as in its token, such as {@code bestuur:40740}
 */
public record Opgave(
        String organisatie, Instant op, @Nullable String reden) {}
