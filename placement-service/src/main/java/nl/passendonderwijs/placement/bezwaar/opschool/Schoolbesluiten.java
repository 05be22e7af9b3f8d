package nl.passendonderwijs.placement.bezwaar.opschool;

import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/** Decisions on pupils at a school that parents may dispute; whoever has no relation to one finds nothing. */
public interface Schoolbesluiten {

    /** Empty as long as it was never adopted. */
    Optional<Schoolbesluit> opp(UUID id, Organisatie wie);

    /** Empty as long as it is only intended, and when it was taken back. */
    Optional<Schoolbesluit> verwijdering(UUID id, Organisatie wie);
}
