package nl.passendonderwijs.kit.tijd;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;

/**
 * A term as it was given: the day it counts from, its length, and what happened to it since. {@link Termijnkalender}
 * says when it ends.
 */
public record Termijn(
        LocalDate dag0,
        Termijnduur duur,
        List<Termijnduur> verlengingen,
        List<Periode> opschortingen,
        boolean wettelijk) {

    public Termijn {
        verlengingen = List.copyOf(verlengingen);
        opschortingen = List.copyOf(opschortingen);
        if (opschortingen.stream().anyMatch(opschorting -> opschorting.tot() == null)) {
            throw new IllegalArgumentException(
                    "Zolang een opschorting geen einde heeft, heeft de termijn dat ook niet.");
        }
    }

    /** A term of law, to which the Algemene termijnenwet applies (TRM-02) unless it is too long (TRM-03). */
    public static Termijn wettelijk(LocalDate dag0, Termijnduur duur) {
        return new Termijn(dag0, duur, List.of(), List.of(), true);
    }

    /** A term that never moves: house rules, agreements, and a law that names a day instead of an act (TRM-06). */
    @Regel("TRM-06")
    public static Termijn letterlijk(LocalDate dag0, Termijnduur duur) {
        return new Termijn(dag0, duur, List.of(), List.of(), false);
    }

    /** The term stands still on each day of the period: from the first day up to, not including, the day it runs again. */
    @Regel("TRM-04")
    public Termijn opgeschort(Periode periode) {
        return new Termijn(dag0, duur, verlengingen, metErbij(opschortingen, periode), wettelijk);
    }

    /** The extension counts from the arithmetic end, not from the end that moved for a weekend or holiday. */
    @Regel("TRM-05")
    public Termijn verlengd(Termijnduur verlenging) {
        return new Termijn(dag0, duur, metErbij(verlengingen, verlenging), opschortingen, wettelijk);
    }

    /** The same term as if it was never extended, for the audit trail. */
    public Termijn zonderVerlenging() {
        return new Termijn(dag0, duur, List.of(), opschortingen, wettelijk);
    }

    LocalDate eindeZonderOpschorting() {
        LocalDate einde = duur.na(dag0);
        for (Termijnduur verlenging : verlengingen) {
            einde = verlenging.na(einde);
        }
        return einde;
    }

    /** Each suspended day once and in order; day 0 is no part of the term, so it cannot be suspended. */
    List<LocalDate> opgeschorteDagen() {
        return opschortingen.stream()
                .flatMap(Termijn::dagen)
                .filter(dag -> dag.isAfter(dag0))
                .distinct()
                .sorted()
                .toList();
    }

    boolean valtOnderTermijnenwet() {
        return wettelijk && laatsteDuur().valtOnderTermijnenwet();
    }

    boolean vraagtTweeWerkdagen() {
        return laatsteDuur().tenMinsteDrieDagen();
    }

    private Termijnduur laatsteDuur() {
        return verlengingen.isEmpty() ? duur : verlengingen.getLast();
    }

    private static Stream<LocalDate> dagen(Periode periode) {
        LocalDate tot = periode.tot();
        return tot == null ? Stream.empty() : periode.van().datesUntil(tot);
    }

    private static <T> List<T> metErbij(List<T> lijst, T nieuw) {
        return Stream.concat(lijst.stream(), Stream.of(nieuw)).toList();
    }
}
