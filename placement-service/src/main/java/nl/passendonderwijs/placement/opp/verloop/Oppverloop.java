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

    public OppStatus status() {
        OppStatus status = new OppStatus.InVoorbereiding();
        for (var stap : stappen) {
            status = Oppovergang.na(status, stap).orElseThrow();
        }
        return status;
    }

    /** Empty when the state has no such step. */
    public Optional<Oppverloop> met(Oppstap stap) {
        return Oppovergang.na(status(), stap)
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

    /** The latest real date of all steps so far. */
    public Optional<LocalDate> laatsteDatum() {
        return stappen.stream().map(Oppstap::datum).max(Comparator.naturalOrder());
    }

    private Oppverloop na(Predicate<Oppstap> grens) {
        int begin = 0;
        for (int plaats = 0; plaats < stappen.size(); plaats++) {
            begin = grens.test(stappen.get(plaats)) ? plaats + 1 : begin;
        }
        return new Oppverloop(stappen.subList(begin, stappen.size()));
    }
}
