package nl.passendonderwijs.placement.bezwaar.opbesluit;

import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** Decisions on an aanmelding that parents may object to. */
public interface Besluitverwijzingen {

    /** Empty for an admission, and for whoever has no relation to the aanmelding. */
    Optional<Besluitverwijzing> zoek(UUID besluit, Organisatie wie);
}
