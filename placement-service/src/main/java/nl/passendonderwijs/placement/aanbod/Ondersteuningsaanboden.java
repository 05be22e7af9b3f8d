package nl.passendonderwijs.placement.aanbod;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** The service's own copy of what vestigingen offer. */
public interface Ondersteuningsaanboden {

    /** What holds on that day; empty when nothing was published for it. */
    Optional<Ondersteuningsaanbod> zoek(Vestigingscode vestiging, LocalDate datum);

    /**
     * Takes the place of what began the same day, and ends what began earlier.
     *
     * @param volgorde of the event that told it; an older one than what is known of that day changes nothing
     */
    void bewaar(Ondersteuningsaanbod aanbod, String volgorde);
}
