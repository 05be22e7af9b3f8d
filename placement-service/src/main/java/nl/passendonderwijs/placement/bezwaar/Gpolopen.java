package nl.passendonderwijs.placement.bezwaar;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the geschillencommissie is or was at work: told by the feature that follows its cases. */
public interface Gpolopen {

    /** By id of the subject; subjects without one are left out. */
    Map<UUID, List<Gpoloop>> over(Collection<UUID> onderwerpen);
}
