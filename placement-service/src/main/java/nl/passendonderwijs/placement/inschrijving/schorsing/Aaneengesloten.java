package nl.passendonderwijs.placement.inschrijving.schorsing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * Schorsingen that follow each other without a school day between keep the pupil from school for longer than the one
 * week that each may last (SCH-01).
 *
 * @param schorsingen all of the inschrijving
 */
@Regel("SCH-01")
record Aaneengesloten(Collection<Periode> schorsingen) {

    private static final String REGEL = "SCH-01";
    private static final int WEEK = 7;
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** @param eerste and {@code laatste} day of a new schorsing */
    Optional<Waarschuwing> toets(LocalDate eerste, LocalDate laatste) {
        var van = rand(eerste, -1);
        var totEnMet = rand(laatste, 1);
        return totEnMet.isBefore(van.plusDays(WEEK))
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "aaneengesloten-schorsing",
                        REGEL,
                        "Schorsingen sluiten op elkaar aan: van %s tot en met %s, langer dan een week."
                                .formatted(van, totEnMet)));
    }

    /** The last day in this direction that is reached without a school day between; a weekend at the end is not one. */
    private LocalDate rand(LocalDate dag, int richting) {
        var rand = dag;
        for (var verder = dag.plusDays(richting); geenSchooldag(verder); verder = verder.plusDays(richting)) {
            rand = isGeschorst(verder) ? verder : rand;
        }
        return rand;
    }

    private boolean geenSchooldag(LocalDate dag) {
        return isGeschorst(dag) || WEEKEND.contains(dag.getDayOfWeek());
    }

    private boolean isGeschorst(LocalDate dag) {
        return schorsingen.stream().anyMatch(dagen -> dagen.bevat(dag));
    }
}
