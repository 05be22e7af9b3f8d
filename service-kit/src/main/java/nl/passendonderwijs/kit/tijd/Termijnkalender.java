package nl.passendonderwijs.kit.tijd;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;

/** Says when a term ends, given the weekends and holidays of the Algemene termijnenwet. School holidays do not count. */
public final class Termijnkalender {
    private final Set<LocalDate> gelijkgesteldeDagen;

    /** @param gelijkgesteldeDagen the days that a decree puts on a par with holidays (art. 3(3)); may be empty */
    public Termijnkalender(Set<LocalDate> gelijkgesteldeDagen) {
        this.gelijkgesteldeDagen = Set.copyOf(gelijkgesteldeDagen);
    }

    /** Only the days the law itself names. */
    public static Termijnkalender zonderGelijkgesteldeDagen() {
        return new Termijnkalender(Set.of());
    }

    public Termijneinde einde(Termijn termijn) {
        LocalDate rekenkundig = rekenkundigEinde(termijn);
        return new Termijneinde(rekenkundig, uiterlijkeDatum(termijn, rekenkundig));
    }

    public LocalDate uiterlijkeDatum(Termijn termijn) {
        return einde(termijn).uiterlijkeDatum();
    }

    /** True when the day is no Saturday, Sunday, holiday or gelijkgestelde dag. */
    public boolean isWerkdag(LocalDate datum) {
        boolean weekend = datum.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        return !weekend && !Feestdagen.van(datum.getYear()).contains(datum) && !gelijkgesteldeDagen.contains(datum);
    }

    /** The day itself when it is a working day, else the first one after it. */
    public LocalDate werkdagVanaf(LocalDate datum) {
        LocalDate dag = datum;
        while (!isWerkdag(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    @Regel("TRM-04")
    private LocalDate rekenkundigEinde(Termijn termijn) {
        LocalDate einde = termijn.eindeZonderOpschorting();
        for (LocalDate opgeschort : termijn.opgeschorteDagen()) {
            LocalDate lopendEinde = opgeschort.isAfter(einde) ? uiterlijkeDatum(termijn, einde) : einde;
            if (opgeschort.isAfter(lopendEinde)) {
                return einde; // a term that has run out cannot stand still any more
            }
            einde = lopendEinde.plusDays(1);
        }
        return einde;
    }

    @Regel("TRM-02")
    private LocalDate uiterlijkeDatum(Termijn termijn, LocalDate rekenkundig) {
        if (!termijn.valtOnderTermijnenwet()) {
            return rekenkundig;
        }
        LocalDate dag = werkdagVanaf(rekenkundig);
        return termijn.vraagtTweeWerkdagen() ? metTweeWerkdagen(termijn, dag) : dag;
    }

    /** Art. 2: extended until the term holds two working days. */
    @Regel("TRM-03")
    private LocalDate metTweeWerkdagen(Termijn termijn, LocalDate einde) {
        Set<LocalDate> stil = Set.copyOf(termijn.opgeschorteDagen());
        long werkdagen = termijn.dag0()
                .plusDays(1)
                .datesUntil(einde.plusDays(1))
                .filter(dag -> isWerkdag(dag) && !stil.contains(dag))
                .limit(2)
                .count();
        return werkdagen >= 2 ? einde : metTweeWerkdagen(termijn, werkdagVanaf(einde.plusDays(1)));
    }
}
