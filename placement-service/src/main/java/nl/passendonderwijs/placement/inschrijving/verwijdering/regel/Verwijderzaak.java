package nl.passendonderwijs.placement.inschrijving.verwijdering.regel;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderbesluit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijdering;
import nl.passendonderwijs.placement.leerling.Leeftijd;
import nl.passendonderwijs.placement.verzuim.Leerplicht;
import nl.passendonderwijs.placement.verzuim.Plicht;

/**
 * All that a removal is judged by.
 *
 * @param vestiging of the inschrijving
 * @param openbaar whether the school is openbaar or bijzonder
 * @param cluster12 whether it is an instelling for cluster 1 or 2
 */
public record Verwijderzaak(
        Verwijdering verwijdering,
        Verwijderbesluit besluit,
        Vestigingscode vestiging,
        SoortOnderwijs soort,
        boolean openbaar,
        boolean cluster12,
        LocalDate geboortedatum,
        Leerplicht leerplicht) {

    private static final int MEERDERJARIG = 18;

    /** Leerplichtig or kwalificatieplichtig on the last day. */
    boolean isLeerplichtig() {
        return leerplicht.op(besluit.verwijderdatum()) != Plicht.GEEN;
    }

    boolean isMinderjarig() {
        return besluit.besluitdatum().isBefore(Leeftijd.bereiktOp(geboortedatum, MEERDERJARIG));
    }

    /** Vso falls under the WEC, as so does. */
    boolean isVo() {
        return switch (soort) {
            case VO, PRO -> true;
            case BAO, SBO, SO, VSO -> false;
        };
    }

    boolean isPo() {
        return switch (soort) {
            case BAO, SBO -> true;
            case SO, VSO, VO, PRO -> false;
        };
    }
}
