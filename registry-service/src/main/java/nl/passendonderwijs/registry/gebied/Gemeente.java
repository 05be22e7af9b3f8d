package nl.passendonderwijs.registry.gebied;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import org.jspecify.annotations.Nullable;

/**
 * A municipality.
 *
 * @param punt mean of its schools, to measure distance from; null when unknown
 */
public record Gemeente(
        Gemeentecode code,
        String naam,
        String provincie,
        @Nullable Coordinaat punt,
        Periode geldig) implements Geldend<Gemeente> {
    @Override
    public Gemeente met(Periode ander) {
        return new Gemeente(code, naam, provincie, punt, ander);
    }
}
