package nl.passendonderwijs.placement.aanbod;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import org.jspecify.annotations.Nullable;

/**
 * Support that a vestiging offers for one behoefte.
 *
 * @param plaatsen places there are, null when the school does not say
 * @param bezet places taken, null when the school does not say or the number is too small to show (PRIV-12)
 */
public record Voorziening(
        Behoeftecode behoefte,
        Niveau niveau,
        @Nullable Integer plaatsen,
        @Nullable Integer bezet) {

    /** Places left, never below 0; null when either number is unknown. */
    public @Nullable Integer vrij() {
        return plaatsen == null || bezet == null ? null : Integer.valueOf(Math.max(0, plaatsen - bezet));
    }
}
