package nl.passendonderwijs.registry.vestiging;

import nl.passendonderwijs.kit.waarden.Periode;

/**
 * When a vestiging is in bedrijf.
 *
 * @param begindatumBekend false when the first day is assumed, because the source has none
 */
public record Bedrijfsperiode(Periode periode, boolean begindatumBekend) {}
