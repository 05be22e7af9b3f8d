package nl.passendonderwijs.registry.telling;

import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * A number to hold against another of the same vestiging and soort.
 *
 * @param aantal pupils; 0 when hidden
 * @param wederdeel pupils of the other part of a SOVSO; null when there is none
 */
public record Telwaarde(
        Vestigingscode vestiging,
        Soort soort,
        int aantal,
        boolean gemaskeerd,
        @Nullable Integer wederdeel) {

    public String plaats() {
        return vestiging + " " + soort;
    }

    public Telwaarde verborgen() {
        return new Telwaarde(vestiging, soort, 0, true, null);
    }

    Optional<Integer> bekend() {
        return gemaskeerd ? Optional.empty() : Optional.of(aantal);
    }
}
