package nl.passendonderwijs.placement.leerling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;

/** Which ids were found to be of one pupil. */
public interface Samenvoegingen {

    /**
     * Takes both in the order of their ids, so that two who join the same pupils wait for each other.
     *
     * @return those of the two that lead, the oldest first: one when they were joined already
     */
    List<UUID> neem(UUID een, UUID ander);

    void voegSamen(UUID leidend, UUID samengevoegd, Bestuursnummer bestuur, Instant op);
}
