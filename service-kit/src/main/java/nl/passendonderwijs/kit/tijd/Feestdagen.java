package nl.passendonderwijs.kit.tijd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;

/** The holidays that the Algemene termijnenwet names (art. 3), and Goede Vrijdag, which it treats alike. */
public final class Feestdagen {
    private static final int EERSTE_KONINGSDAG = 2014;

    private Feestdagen() {}

    /** All of them in one year; those on a Sunday by nature, such as Easter Day, are left out. */
    @Regel("TRM-02")
    public static Set<LocalDate> van(int jaar) {
        LocalDate pasen = Pasen.zondag(jaar);
        return Stream.of(
                        LocalDate.of(jaar, Month.JANUARY, 1),
                        pasen.minusDays(2),
                        pasen.plusDays(1),
                        koningsdag(jaar),
                        LocalDate.of(jaar, Month.MAY, 5),
                        pasen.plusDays(39),
                        pasen.plusDays(50),
                        LocalDate.of(jaar, Month.DECEMBER, 25),
                        LocalDate.of(jaar, Month.DECEMBER, 26))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The day the birthday is celebrated: 27 April, until 2013 30 April, and the day before when that is a Sunday. */
    static LocalDate koningsdag(int jaar) {
        LocalDate dag = LocalDate.of(jaar, Month.APRIL, jaar < EERSTE_KONINGSDAG ? 30 : 27);
        return dag.getDayOfWeek() == DayOfWeek.SUNDAY ? dag.minusDays(1) : dag;
    }
}
