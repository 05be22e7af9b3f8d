package nl.passendonderwijs.kit.tijd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/** Easter Day by the Gregorian computus: the Sunday after the first full moon of spring. */
final class Pasen {
    private Pasen() {}

    static LocalDate zondag(int jaar) {
        return LocalDate.of(jaar, Month.MARCH, 21)
                .plusDays(dagenTotVolleMaan(jaar))
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }

    private static int dagenTotVolleMaan(int jaar) {
        int gulden = jaar % 19;
        int eeuw = jaar / 100;
        int epacta = (eeuw - eeuw / 4 - (8 * eeuw + 13) / 25 + 19 * gulden + 15) % 30;
        boolean eenDagEerder = epacta == 29 || (epacta == 28 && gulden > 10);
        return eenDagEerder ? epacta - 1 : epacta;
    }
}
