package nl.passendonderwijs.placement.opp.verloop;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All steps of an ontwikkelingsperspectief in the order of recording; where it stands follows from them. */
public record Oppverloop(List<Oppstap> stappen) {

    public Oppverloop {
        stappen = List.copyOf(stappen);
    }

    public static Oppverloop begin() {
        return new Oppverloop(List.of());
    }

    /** In the end: what is known to end later has ended. */
    public OppStatus status() {
        return status(LocalDate.MAX);
    }

    /** On that day: of whoever will leave it holds until then, and steps until then are recorded after the end. */
    public OppStatus status(LocalDate dag) {
        OppStatus status = new OppStatus.InVoorbereiding();
        for (var stap : stappen) {
            status = stap instanceof Oppstap.Beeindiging
                    ? status
                    : Oppovergang.na(status, stap).orElseThrow();
        }
        return isBeeindigd(dag) ? new OppStatus.Beeindigd() : status;
    }

    public boolean isBeeindigd(LocalDate dag) {
        return beeindiging().filter(einde -> einde.isVoorbij(dag)).isPresent();
    }

    /** Last day, also when it is still to come. */
    public Optional<LocalDate> einde() {
        return beeindiging().map(Oppstap.Beeindiging::datum);
    }

    /** The end that holds, also when it is still to come; empty when it was taken back. */
    private Optional<Oppstap.Beeindiging> beeindiging() {
        return na(Oppstap.Voortzetting.class::isInstance).laatste(Oppstap.Beeindiging.class);
    }

    /** Whether it ends because the pupil leaves. */
    public boolean verlaatSchool() {
        return beeindiging()
                .filter(einde -> einde.reden() == Oppeindereden.VAN_SCHOOL)
                .isPresent();
    }

    /**
     * Empty when the state has no such step.
     *
     * @param dag on which it is recorded
     */
    public Optional<Oppverloop> met(Oppstap stap, LocalDate dag) {
        return Oppovergang.na(status(dag), stap)
                .map(_ -> new Oppverloop(
                        Stream.concat(stappen.stream(), Stream.of(stap)).toList()));
    }

    /** What was recorded since the last version, or since the beginning. */
    public Oppverloop sindsVersie() {
        return na(Oppstap::maaktVersie);
    }

    /** What was recorded since it was last adopted, adjusted or evaluated. */
    public Oppverloop sindsHandeling() {
        return na(stap -> stap.maaktVersie() || stap instanceof Oppstap.Evaluatie);
    }

    public <S extends Oppstap> Optional<S> laatste(Class<S> soort) {
        return stappen.reversed().stream()
                .filter(soort::isInstance)
                .map(soort::cast)
                .findFirst();
    }

    /** The real days of all steps of one kind. */
    public Stream<LocalDate> datums(Class<? extends Oppstap> soort) {
        return stappen.stream().filter(soort::isInstance).map(Oppstap::datum);
    }

    /** The days of the versions, first version first. */
    public List<LocalDate> versiedatums() {
        return stappen.stream().filter(Oppstap::maaktVersie).map(Oppstap::datum).toList();
    }

    /** The latest real date of all steps so far; an end that is followed by a step was still to come. */
    public Optional<LocalDate> laatsteDatum() {
        return stappen.stream()
                .filter(stap -> !(stap instanceof Oppstap.Beeindiging))
                .map(Oppstap::datum)
                .max(Comparator.naturalOrder());
    }

    private Oppverloop na(Predicate<Oppstap> grens) {
        int begin = 0;
        for (int plaats = 0; plaats < stappen.size(); plaats++) {
            begin = grens.test(stappen.get(plaats)) ? plaats + 1 : begin;
        }
        return new Oppverloop(stappen.subList(begin, stappen.size()));
    }
}
