package nl.passendonderwijs.registry.telling;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.teldatum.TellingStatus;

/**
 * The frozen counts of one samenwerkingsverband on one teldatum, also when there are none; exact, so mask them before
 * they leave (PRIV-12).
 *
 * @param versie 1 for the first, one higher with each correction
 */
public record Telling(
        SwvCode swv,
        LocalDate teldatum,
        TellingStatus status,
        int versie,
        Aanleiding aanleiding,
        List<Tellingrij> rijen) {

    public Telling {
        rijen = List.copyOf(rijen);
    }
}
