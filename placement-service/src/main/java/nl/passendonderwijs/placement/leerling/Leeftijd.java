package nl.passendonderwijs.placement.leerling;

import java.time.LocalDate;

/** When a child reaches an age. */
public final class Leeftijd {

    private Leeftijd() {}

    /** The birthday itself; who was born on 29 February reaches an age on 1 March when the year has no such day. */
    public static LocalDate bereiktOp(LocalDate geboortedatum, int jaren) {
        var verjaardag = geboortedatum.plusYears(jaren);
        return verjaardag.getDayOfMonth() == geboortedatum.getDayOfMonth() ? verjaardag : verjaardag.plusDays(1);
    }
}
