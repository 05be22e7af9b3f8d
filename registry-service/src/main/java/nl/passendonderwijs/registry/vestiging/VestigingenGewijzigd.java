package nl.passendonderwijs.registry.vestiging;

import java.util.Set;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;

/**
 * Within the register: something is different now about these vestigingen, then or before.
 *
 * @param nieuw those among them that were not known
 */
public record VestigingenGewijzigd(Set<Vestigingscode> codes, Set<Vestigingscode> nieuw, Mutatie mutatie) {
    public VestigingenGewijzigd {
        codes = Set.copyOf(codes);
        nieuw = Set.copyOf(nieuw);
    }

    public static VestigingenGewijzigd geen(Mutatie mutatie) {
        return new VestigingenGewijzigd(Set.of(), Set.of(), mutatie);
    }
}
