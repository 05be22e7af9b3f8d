package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * The frozen counts of one samenwerkingsverband on one teldatum, also when there are none.
 *
 * @param versie 1 for the first, one higher with each correction
 */
public record Telling(SwvCode swv, LocalDate teldatum, TellingStatus status, int versie, List<Tellingrij> rijen) {

    public Telling {
        rijen = List.copyOf(rijen);
    }
}
