package nl.passendonderwijs.events.placement;

import java.util.UUID;

/**
 * Two pseudonyms turned out to be of one pupil; both stay valid, and what was recorded under either is about that pupil.
 *
 * @param leidend pseudonym that stands for the pupil from now on, the older one
 * @param samengevoegd pseudonym that goes into it, with all that went into that one before
 */
public record LeerlingenSamengevoegd(UUID leidend, UUID samengevoegd) implements PlacementEvent {

    @Override
    public String aggregaatId() {
        return leidend.toString();
    }

    @Override
    public String dataref() {
        return "/placement/v1/leerlingen/" + leidend;
    }
}
