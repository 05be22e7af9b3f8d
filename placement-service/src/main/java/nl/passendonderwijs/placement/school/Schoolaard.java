package nl.passendonderwijs.placement.school;

import java.util.Arrays;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;

/**
 * What a vestiging is by law, and so which education it gives.
 *
 * @param schoolsoorten for VO; empty when the source says nothing
 */
public record Schoolaard(Soort soort, Set<Schoolsoort> schoolsoorten) {

    public Schoolaard {
        schoolsoorten = Set.copyOf(schoolsoorten);
    }

    /** What the register does not deny is possible: few vo schools say which schoolsoorten a vestiging has. */
    public boolean biedt(SoortOnderwijs gevraagd) {
        return switch (gevraagd) {
            case BAO -> soort == Soort.BAO;
            case SBO -> soort == Soort.SBO;
            case SO -> soort == Soort.SO || soort == Soort.SOVSO;
            case VSO -> soort == Soort.VSO || soort == Soort.SOVSO;
            case VO -> soort == Soort.VO && !isPraktijkonderwijs();
            case PRO -> soort == Soort.VO && (schoolsoorten.isEmpty() || schoolsoorten.contains(Schoolsoort.PRO));
        };
    }

    /** Whether it gives any education of this sector; an instelling does of both. */
    public boolean biedtIn(Sector sector) {
        return soort == Soort.INSTELLING
                || Arrays.stream(SoortOnderwijs.values())
                        .filter(onderwijs -> onderwijs.sector() == sector)
                        .anyMatch(this::biedt);
    }

    /** Nothing but praktijkonderwijs. */
    public boolean isPraktijkonderwijs() {
        return schoolsoorten.equals(Set.of(Schoolsoort.PRO));
    }

    /** Sbo, so or vso: no place without a toelaatbaarheidsverklaring (ZP-14). */
    public boolean isSpeciaal() {
        return switch (soort) {
            case SBO, SO, VSO, SOVSO -> true;
            case BAO, VO, INSTELLING -> false;
        };
    }
}
