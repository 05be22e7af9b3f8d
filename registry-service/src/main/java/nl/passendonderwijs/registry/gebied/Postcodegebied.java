package nl.passendonderwijs.registry.gebied;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import org.jspecify.annotations.Nullable;

/**
 * The grain of every region: a PC4 lies in one gemeente and in one samenwerkingsverband per sector.
 *
 * @param punt to measure distance from; null when unknown
 */
@Regel("REG-03")
public record Postcodegebied(
        Postcode4 pc4,
        Gemeentecode gemeente,
        Toewijzing toewijzing,
        @Nullable Coordinaat punt,
        Periode geldig) implements Geldend<Postcodegebied> {
    /** The same, in another gemeente. */
    public Postcodegebied met(Gemeentecode andere) {
        return new Postcodegebied(pc4, andere, toewijzing, punt, geldig);
    }

    /** The same, of other samenwerkingsverbanden. */
    public Postcodegebied met(Toewijzing andere) {
        return new Postcodegebied(pc4, gemeente, andere, punt, geldig);
    }

    @Override
    public Postcodegebied met(Periode ander) {
        return new Postcodegebied(pc4, gemeente, toewijzing, punt, ander);
    }
}
