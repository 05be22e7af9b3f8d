package nl.passendonderwijs.registry.gebied;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** All PC4s, each with the stretches of time in which it lay somewhere. */
public interface Postcodes {

    /** As it is now. */
    Optional<Opgeslagen<Postcodeantwoord>> zoek(Postcode4 pc4);

    /** As they are now. */
    Map<Postcode4, Postcodegebied> zoek(Collection<Postcode4> codes);

    void bewaar(List<Postcodegebied> gebieden);

    boolean geladen();
}
