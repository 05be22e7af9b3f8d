package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.time.Month;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Schooljaar;

/** A part of the money, with the period that the pupils of one teldatum are paid for (domain 4.1). */
@Regel("BEK-01")
public enum Bekostigingsdeel {
    PERSONEEL,
    MATERIEEL,
    LICHT,
    JAARBEDRAG;

    /** The first whole school year or calendar year that begins after the year of the teldatum has ended. */
    Periode periode(LocalDate teldatum) {
        int jaar = teldatum.getYear() + 1;
        return switch (this) {
            case PERSONEEL -> new Schooljaar(jaar).periode();
            case MATERIEEL, LICHT, JAARBEDRAG ->
                new Periode(LocalDate.of(jaar, Month.JANUARY, 1), LocalDate.of(jaar + 1, Month.JANUARY, 1));
        };
    }
}
