package nl.passendonderwijs.placement.aanmelding.termijn;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * Parents ask "if possible" ten weeks before the desired date (ZP-03). A soft rule, also for a date that has passed:
 * a letter can be late, and the day it was received may not be bent to fit.
 */
@Regel("ZP-03")
public final class Aanmeldmoment {

    private static final String REGEL = "ZP-03";

    private Aanmeldmoment() {}

    /** Counted backwards, so weekends and holidays move nothing (TRM-03). */
    public static Optional<Waarschuwing> toets(LocalDate ontvangst, LocalDate gewensteStart, Termijnduur vooraf) {
        if (gewensteStart.isBefore(ontvangst)) {
            return waarschuw(
                    "gewenste-startdatum-verstreken", "De gewenste startdatum ligt voor de dag van ontvangst.");
        }
        var laatste = vooraf.voor(gewensteStart);
        return ontvangst.isAfter(laatste)
                ? waarschuw(
                        "laat-aangemeld",
                        "Aangemeld minder dan %d weken voor de gewenste startdatum; dat kon tot en met %s."
                                .formatted(vooraf.aantal(), laatste))
                : Optional.empty();
    }

    private static Optional<Waarschuwing> waarschuw(String code, String detail) {
        return Optional.of(new Waarschuwing(code, REGEL, detail));
    }
}
