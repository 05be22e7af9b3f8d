package nl.passendonderwijs.placement.gebied;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Postcode4;

/** Where a PC4 lies: one point for all who live there. */
public record Postcodepunt(Postcode4 pc4, Coordinaat punt) {}
