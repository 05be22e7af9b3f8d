package nl.passendonderwijs.registry.gebied;

import java.util.Set;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gedeeld.Mutatie;

/** Within the register: these PC4s lie elsewhere now, then or before. */
public record IndelingGewijzigd(Set<Postcode4> postcodes, Mutatie mutatie) {
    public IndelingGewijzigd {
        postcodes = Set.copyOf(postcodes);
    }
}
