package nl.passendonderwijs.registry.samenwerkingsverband;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * A known samenwerkingsverband on one day.
 *
 * @param landelijk national by its richting, so without a region of its own (REG-06)
 */
@Regel("REG-06")
public record Verbandstand(SwvCode code, boolean inBedrijf, boolean landelijk) {}
