package nl.passendonderwijs.registry.aanbod;

import java.util.Comparator;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import org.jspecify.annotations.Nullable;

/**
 * Support that a vestiging offers for one behoefte.
 *
 * @param plaatsen places there are; null when the school does not say
 * @param bezet places taken, at most {@code plaatsen}; null when the school does not say
 */
public record Voorziening(
        Behoeftecode behoefte,
        Niveau niveau,
        @Nullable Integer plaatsen,
        @Nullable Integer bezet,
        @Nullable String omschrijving) {

    static final Comparator<Voorziening> OP_BEHOEFTE =
            Comparator.comparing((Voorziening een) -> een.behoefte().waarde()).thenComparing(Voorziening::niveau);

    /** Places left; null when the school does not say how many there are, and all when it does not say how many are taken. */
    public @Nullable Integer vrij() {
        if (plaatsen == null) {
            return null;
        }
        return bezet == null ? plaatsen : Integer.valueOf(plaatsen - bezet);
    }
}
