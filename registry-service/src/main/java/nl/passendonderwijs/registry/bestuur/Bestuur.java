package nl.passendonderwijs.registry.bestuur;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/**
 * A bevoegd gezag.
 *
 * @param naam null when the source has none
 */
public record Bestuur(Bestuursnummer nummer, @Nullable String naam, Periode geldig) {}
