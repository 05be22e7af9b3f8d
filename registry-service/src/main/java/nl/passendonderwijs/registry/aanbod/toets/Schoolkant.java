package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;

/** On which side of an initiatief a school stands. */
public enum Schoolkant {
    REGULIER,
    SPECIAAL,
    GEEN;

    /** A vo school that offers praktijkonderwijs alone counts as special. */
    public static Schoolkant van(Soort soort, List<Schoolsoort> schoolsoorten) {
        return switch (soort) {
            case BAO -> REGULIER;
            case VO -> schoolsoorten.equals(List.of(Schoolsoort.PRO)) ? SPECIAAL : REGULIER;
            case SBO, SO, VSO, SOVSO -> SPECIAAL;
            case INSTELLING -> GEEN;
        };
    }
}
