package nl.passendonderwijs.placement.school;

import java.util.Collection;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** The service's own copy of the register of schools. */
public interface Vestigingen {

    /** Those of the codes that exist. */
    Scholen zoek(Collection<Vestigingscode> codes);

    /**
     * Keeps the latest state.
     *
     * @param volgorde of the event that told it; an older one than what is known changes nothing
     */
    void bewaar(Vestiging vestiging, String volgorde);
}
