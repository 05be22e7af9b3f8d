package nl.passendonderwijs.registry.telling;

import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** A number to hold against another of the same vestiging and soort. */
public record Telwaarde(Vestigingscode vestiging, Soort soort, int aantal, boolean gemaskeerd) {

    public String plaats() {
        return vestiging + " " + soort;
    }

    Optional<Integer> bekend() {
        return gemaskeerd ? Optional.empty() : Optional.of(aantal);
    }
}
