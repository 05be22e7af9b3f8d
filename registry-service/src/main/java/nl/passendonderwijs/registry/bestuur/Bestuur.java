package nl.passendonderwijs.registry.bestuur;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import org.jspecify.annotations.Nullable;

/**
 * A bevoegd gezag.
 *
 * @param naam null when the source has none
 */
public record Bestuur(Bestuursnummer nummer, @Nullable String naam, Periode geldig) implements Geldend<Bestuur> {
    @Override
    public Bestuur met(Periode ander) {
        return new Bestuur(nummer, naam, ander);
    }
}
