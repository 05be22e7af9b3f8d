package nl.passendonderwijs.registry.vestiging;

import java.util.Set;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;

/** Within the register: something is different now about these vestigingen, then or before. */
public record VestigingenGewijzigd(Set<Vestigingscode> codes, Mutatie mutatie) {
    public VestigingenGewijzigd {
        codes = Set.copyOf(codes);
    }
}
