package nl.passendonderwijs.registry.dekking;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import org.jspecify.annotations.Nullable;

/**
 * A gemeente, or the part of it that lies in the samenwerkingsverband.
 *
 * @param punt mean of the points of its PC4s; null when none is known
 */
public record Gebied(
        Gemeentecode gemeente, String naam, @Nullable Coordinaat punt) {}
