package nl.passendonderwijs.placement.bezwaar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a well-founded bezwaar changes.
 *
 * @param startdatum first school day of the pupil that is admitted after all, null when that does not follow
 * @param motivering id of the encrypted text
 */
public record Herstel(
        UUID bezwaar, LocalDate besluitdatum, @Nullable LocalDate startdatum, UUID motivering) {}
