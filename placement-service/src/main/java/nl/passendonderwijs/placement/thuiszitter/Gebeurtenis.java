package nl.passendonderwijs.placement.thuiszitter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Organisatie;

/**
 * One step in the history of a thuiszitter, never changed.
 *
 * @param datum when it happened in the real world
 * @param opgenomenOp when it was recorded here
 */
public record Gebeurtenis(
        UUID id, UUID thuiszitter, Thuiszitterstap stap, LocalDate datum, Organisatie door, Instant opgenomenOp) {}
