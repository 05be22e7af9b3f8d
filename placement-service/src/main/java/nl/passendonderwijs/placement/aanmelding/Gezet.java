package nl.passendonderwijs.placement.aanmelding;

import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * A step that was taken.
 *
 * @param na the aanmelding after it
 * @param gebeurtenis id of its record in the history
 * @param bevindingen what was late or out of order
 */
public record Gezet(Aanmelding na, UUID gebeurtenis, List<Waarschuwing> bevindingen) {}
