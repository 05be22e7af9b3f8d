package nl.passendonderwijs.registry.aanbod;

import java.time.Instant;
import nl.passendonderwijs.registry.gedeeld.Opgave;
import org.jspecify.annotations.Nullable;

/**
 * What was believed of an aanbod: from the moment of the opgave until it was believed no longer.
 *
 * @param vervallenOp null while it still counts
 */
public record Geschiedenisrij(
        Aanbodstand stand, Opgave opgave, @Nullable Instant vervallenOp) {}
