package nl.passendonderwijs.registry.aanbod.toets;

import static java.util.Objects.requireNonNull;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.Niveau;
import nl.passendonderwijs.registry.aanbod.Voorziening;
import org.jspecify.annotations.Nullable;

/** A voorziening as it was sent; what is missing or could not be read is null. */
public record Voorzieningformulier(
        @Nullable Behoeftecode behoefte,
        @Nullable Niveau niveau,
        @Nullable Integer plaatsen,
        @Nullable Integer bezet,
        @Nullable String omschrijving) {

    /** Only for a form without faults. */
    Voorziening voorziening() {
        return new Voorziening(requireNonNull(behoefte), requireNonNull(niveau), plaatsen, bezet, omschrijving);
    }
}
