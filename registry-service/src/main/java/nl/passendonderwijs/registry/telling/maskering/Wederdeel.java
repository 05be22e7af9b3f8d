package nl.passendonderwijs.registry.telling.maskering;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Soort;

/** The so part and the vso part of a SOVSO: who knows one of them and their sum knows the other (MEM-04, PRIV-12). */
@Regel({"MEM-04", "PRIV-12"})
public final class Wederdeel {

    private Wederdeel() {}

    /** What stands beside it in the telling of the other sector; empty when it is no part. */
    public static Optional<Soort> van(Soort deel) {
        return switch (deel) {
            case SO -> Optional.of(Soort.VSO);
            case VSO -> Optional.of(Soort.SO);
            case BAO, SBO, SOVSO, VO, INSTELLING -> Optional.empty();
        };
    }
}
