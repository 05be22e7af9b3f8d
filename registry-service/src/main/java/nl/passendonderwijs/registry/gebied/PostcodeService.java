package nl.passendonderwijs.registry.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** Keeps the PC4s; what is derived from where they lie follows in the same transaction. */
@ApplicationScoped
public class PostcodeService {
    @Inject
    Postcodes postcodes;

    @Inject
    Event<IndelingGewijzigd> indeling;

    public void bewaar(Map<Postcode4, Tijdlijn<Postcodegebied>> gewijzigd, Mutatie mutatie) {
        postcodes.bewaar(gewijzigd, mutatie);
        indeling.fire(new IndelingGewijzigd(gewijzigd.keySet(), mutatie));
    }
}
