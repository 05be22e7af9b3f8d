package nl.passendonderwijs.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of an event.
 *
 * @param id the same on every delivery of this event
 * @param volgorde {@code sequence}: later events of one aggregate have a higher one
 * @param tijd when it was recorded
 */
public record Eventkop(
        UUID id,
        String type,
        String volgorde,
        Instant tijd,
        @Nullable String traceparent) {}
