package nl.passendonderwijs.registry.overlap;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * All that a samenwerkingsverband overlaps with on a day.
 *
 * @param landelijk national, so without an area that can overlap
 */
@Regel({"REG-05", "REG-06"})
public record Overlapoverzicht(SwvCode swv, boolean landelijk, List<Overlap> overlappen) {

    public Overlapoverzicht {
        overlappen = List.copyOf(overlappen);
    }
}
