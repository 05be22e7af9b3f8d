package nl.passendonderwijs.placement.gpo.opopp;

import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** Ontwikkelingsperspectieven that parents may dispute. */
public interface Oppverwijzingen {

    /** Empty as long as it was never adopted, and for whoever has no relation to it. */
    Optional<Oppverwijzing> zoek(UUID id, Organisatie wie);
}
