package nl.passendonderwijs.placement.inzage.rest;

import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.toegang.Beller;

/**
 * About whom, and for whom.
 *
 * @param ids every id of the pupil, the leading one first
 * @param beller a school that has a relation to the pupil
 */
public record Uitvraag(List<UUID> ids, Beller beller) {

    public Uitvraag {
        ids = List.copyOf(ids);
    }

    public UUID leidend() {
        return ids.getFirst();
    }
}
