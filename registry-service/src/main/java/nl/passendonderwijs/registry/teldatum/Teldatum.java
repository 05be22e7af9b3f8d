package nl.passendonderwijs.registry.teldatum;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import org.jspecify.annotations.Nullable;

/**
 * A day on which the pupils of a sector are counted.
 *
 * @param dag with the soorten that count on it
 * @param bereiktOp when its counts were frozen; null while it is planned
 */
public record Teldatum(
        UUID id,
        Teldag dag,
        TeldatumStatus status,
        @Nullable Instant bereiktOp) {

    public static Teldatum gepland(UUID id, Teldag dag) {
        return new Teldatum(id, dag, TeldatumStatus.GEPLAND, null);
    }

    public Sector sector() {
        return dag.sector();
    }

    public LocalDate datum() {
        return dag.datum();
    }

    public Set<Soort> soorten() {
        return dag.soorten();
    }

    /** A day in the past, or today. */
    public boolean isAangebroken(LocalDate vandaag) {
        return !datum().isAfter(vandaag);
    }
}
