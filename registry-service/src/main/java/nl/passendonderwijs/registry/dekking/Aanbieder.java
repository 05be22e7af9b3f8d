package nl.passendonderwijs.registry.dekking;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import org.jspecify.annotations.Nullable;

/**
 * A member that offers support for one behoefte.
 *
 * @param punt of its building, else of its PC4; null when neither is known
 * @param voorziening as everyone may see it (PRIV-12)
 */
public record Aanbieder(
        Vestigingscode vestiging,
        String naam,
        Gemeentecode gemeente,
        @Nullable Coordinaat punt,
        Herkomst herkomst,
        Voorziening voorziening) {

    public Behoeftecode behoefte() {
        return voorziening.behoefte();
    }
}
