package nl.passendonderwijs.registry.teldatum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the pupils of a sector are counted.
 *
 * @param bereiktOp when its counts were frozen; null while it is planned
 */
public record Teldatum(
        UUID id,
        Sector sector,
        LocalDate datum,
        TeldatumStatus status,
        @Nullable Instant bereiktOp) {

    public static Teldatum gepland(UUID id, Sector sector, LocalDate datum) {
        return new Teldatum(id, sector, datum, TeldatumStatus.GEPLAND, null);
    }

    /** A day in the past, or today. */
    public boolean isAangebroken(LocalDate vandaag) {
        return !datum.isAfter(vandaag);
    }
}
