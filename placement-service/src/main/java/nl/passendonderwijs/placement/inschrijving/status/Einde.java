package nl.passendonderwijs.placement.inschrijving.status;

import java.time.LocalDate;

/**
 * How an inschrijving ended.
 *
 * @param uitschrijfdatum last day; before the first day when it should never have been
 * @param teltTot last day that counts (INS-01)
 */
public record Einde(LocalDate uitschrijfdatum, LocalDate teltTot, Uitschrijfreden reden) {

    /** Counts until the day itself. */
    public static Einde op(LocalDate uitschrijfdatum, Uitschrijfreden reden) {
        return new Einde(uitschrijfdatum, uitschrijfdatum, reden);
    }
}
