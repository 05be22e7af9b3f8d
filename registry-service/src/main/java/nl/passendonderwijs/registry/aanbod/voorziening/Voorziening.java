package nl.passendonderwijs.registry.aanbod.voorziening;

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

    public static final Comparator<Voorziening> OP_BEHOEFTE =
            Comparator.comparing((Voorziening een) -> een.behoefte().waarde()).thenComparing(Voorziening::niveau);

    /** Places left; null when the school does not say how many there are, or how many of them are taken. */
    public @Nullable Integer vrij() {
        if (plaatsen == null || plaatsen == 0) {
            return plaatsen;
        }
        return bezet == null ? null : Integer.valueOf(plaatsen - bezet);
    }

    public Voorziening zonderBezet() {
        return new Voorziening(behoefte, niveau, plaatsen, null, omschrijving);
    }
}
