package nl.passendonderwijs.placement.leerling;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Schooljaar;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/** Bao is for who is not yet fifteen on 31 July of the schooljaar (INS-01). */
@Regel("INS-01")
public final class Basisschoolleeftijd {

    private static final int VIJFTIEN = 15;

    private Basisschoolleeftijd() {}

    /** @param dag one in the schooljaar in question */
    public static boolean isVoorbij(LocalDate geboortedatum, LocalDate dag) {
        var grens = Schooljaar.van(dag).laatsteDag();
        return !Leeftijd.bereiktOp(geboortedatum, VIJFTIEN).isAfter(grens);
    }

    /** An aanmelding that was made must be decided on; only enrolling is not possible. */
    public static Optional<Waarschuwing> toetsWens(
            LocalDate geboortedatum, LocalDate gewensteStart, SoortOnderwijs soort) {
        return soort == SoortOnderwijs.BAO && isVoorbij(geboortedatum, gewensteStart)
                ? Optional.of(new Waarschuwing(
                        "te-oud-voor-bao",
                        "INS-01",
                        "Op 31 juli van het gewenste schooljaar is de leerling vijftien;"
                                + " inschrijven in het basisonderwijs kan dan niet."))
                : Optional.empty();
    }
}
