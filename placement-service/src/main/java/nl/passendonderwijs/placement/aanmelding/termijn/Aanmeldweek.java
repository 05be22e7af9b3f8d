package nl.passendonderwijs.placement.aanmelding.termijn;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * Since 2024 there is one week in which parents apply for the first year of vo: 25 to 31 March (ZP-17). An agreement, so
 * what comes outside it is taken as any other, and told.
 */
@Regel("ZP-17")
public final class Aanmeldweek {

    private static final String REGEL = "ZP-17";
    private static final int SINDS = 2024;
    private static final int EERSTE_DAG = 25;
    private static final int LAATSTE_DAG = 31;

    private Aanmeldweek() {}

    /** For a pupil that goes from primary education to vo; the week is that of the year in which it begins there. */
    public static Optional<Waarschuwing> toets(LocalDate ontvangst, LocalDate gewensteStart) {
        int jaar = gewensteStart.getYear();
        if (jaar < SINDS || gewensteStart.getMonth().compareTo(Month.AUGUST) < 0) {
            return Optional.empty();
        }
        var eerste = LocalDate.of(jaar, Month.MARCH, EERSTE_DAG);
        var laatste = LocalDate.of(jaar, Month.MARCH, LAATSTE_DAG);
        return ontvangst.isBefore(eerste) || ontvangst.isAfter(laatste)
                ? Optional.of(new Waarschuwing(
                        "buiten-aanmeldweek",
                        REGEL,
                        "De landelijke aanmeldweek voor de brugklas is van %s tot en met %s."
                                .formatted(eerste, laatste)))
                : Optional.empty();
    }
}
