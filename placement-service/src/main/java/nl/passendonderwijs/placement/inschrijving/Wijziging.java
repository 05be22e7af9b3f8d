package nl.passendonderwijs.placement.inschrijving;

import java.time.LocalDate;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;

/** What changed in an inschrijving, with the day from which it is so. */
public sealed interface Wijziging {

    LocalDate datum();

    /** Enrolled, definitively. */
    record Ingeschreven(LocalDate datum) implements Wijziging {}

    /** Enrolled for the time being (ZP-11). */
    record TijdelijkIngeschreven(LocalDate datum) implements Wijziging {}

    /** What was for the time being stays, from the day of the decision (ZP-11). */
    record DefinitiefGeworden(LocalDate datum) implements Wijziging {}

    /** Removed, and back: the decision to remove was taken back on this day, as if it had never been. */
    record Teruggekeerd(LocalDate datum) implements Wijziging {}

    /**
     * No longer enrolled.
     *
     * @param datum last day
     */
    record Beeindigd(LocalDate datum, Uitschrijfreden reden) implements Wijziging {}
}
