package nl.passendonderwijs.registry.dekking;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * A member that offers support for one behoefte.
 *
 * @param punt of its building, else of its PC4; null when neither is known
 */
public record Aanbieder(
        Vestigingscode vestiging,
        String naam,
        Gemeentecode gemeente,
        @Nullable Coordinaat punt,
        Herkomst herkomst,
        Voorziening voorziening) {

    /** A pupil can go there as far as we know: there is a free place, or the school names no number. */
    boolean heeftPlaats() {
        var vrij = voorziening.vrij();
        return vrij == null || vrij > 0;
    }
}
