package nl.passendonderwijs.registry.gebied;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
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
        Periode geldig) {}
