package nl.passendonderwijs.placement.thuiszitter;

import java.util.List;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * A step that was taken.
 *
 * @param bevindingen what is out of order in it
 */
record Gezet(Thuiszitter na, List<Waarschuwing> bevindingen) {}
