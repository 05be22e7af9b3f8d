package nl.passendonderwijs.placement.verzuim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;

/**
 * From which day must the school report unexcused absence? (THZ-02, Leerplichtwet 21 and 21a.) From the day on which
 * the hours are reached within consecutive school weeks, each from Monday to Sunday; vacations are not known here and
 * count as weeks.
 *
 * @param uren lesson hours
 * @param weken consecutive weeks
 */
@Regel("THZ-02")
public record Meldplicht(int uren, int weken) {

    public static final String REGEL = "THZ-02";

    /** Empty when the hours were never reached. */
    public Optional<LocalDate> ontstaatOp(Collection<Verzuimdag> dagen) {
        return dagen.stream()
                .map(Verzuimdag::datum)
                .filter(dag -> urenTotEnMet(dag, dagen) >= uren)
                .min(LocalDate::compareTo);
    }

    private int urenTotEnMet(LocalDate dag, Collection<Verzuimdag> dagen) {
        var begin = dag.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weken - 1L);
        return dagen.stream()
                .filter(verzuim ->
                        !verzuim.datum().isBefore(begin) && !verzuim.datum().isAfter(dag))
                .mapToInt(Verzuimdag::uren)
                .sum();
    }
}
