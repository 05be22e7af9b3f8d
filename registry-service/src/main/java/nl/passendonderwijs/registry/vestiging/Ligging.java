package nl.passendonderwijs.registry.vestiging;

import nl.passendonderwijs.kit.waarden.Coordinaat;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import org.jspecify.annotations.Nullable;

/** Where a vestiging stands, as far as known. */
public record Ligging(
        Gemeentecode gemeente,
        @Nullable Postcode4 pc4,
        @Nullable Coordinaat punt) {
    public Ligging met(Gemeentecode andere) {
        return new Ligging(andere, pc4, punt);
    }
}
