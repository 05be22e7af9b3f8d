package nl.passendonderwijs.registry.aanbod.formulier;

import static java.util.Objects.requireNonNull;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
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
