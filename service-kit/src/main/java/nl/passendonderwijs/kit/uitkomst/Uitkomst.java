package nl.passendonderwijs.kit.uitkomst;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.passendonderwijs.kit.probleem.ProbleemException;

/** What a use case answers: it was done, or it was refused with the reason. */
public sealed interface Uitkomst<T> {

    record Gelukt<T>(T waarde) implements Uitkomst<T> {}

    record Geweigerd<T>(Weigering weigering) implements Uitkomst<T> {}

    static <T> Uitkomst<T> gelukt(T waarde) {
        return new Gelukt<>(waarde);
    }

    static <T> Uitkomst<T> geweigerd(Weigering weigering) {
        return new Geweigerd<>(weigering);
    }

    static <T> Uitkomst<T> ongeldig(List<Fout> fouten) {
        return new Geweigerd<>(Weigering.ongeldig(fouten));
    }

    /** Refused when there is an objection; else what comes after. */
    static <T> Uitkomst<T> tenzij(Optional<Weigering> bezwaar, Supplier<Uitkomst<T>> vervolg) {
        return bezwaar.map(Uitkomst::<T>geweigerd).orElseGet(vervolg);
    }

    default <R> Uitkomst<R> dan(Function<T, R> vervolg) {
        return switch (this) {
            case Gelukt<T>(var waarde) -> gelukt(vervolg.apply(waarde));
            case Geweigerd<T>(var weigering) -> geweigerd(weigering);
        };
    }

    /** For the edge, where a refusal becomes a problem response. */
    default T ofProbleem() {
        return switch (this) {
            case Gelukt<T>(var waarde) -> waarde;
            case Geweigerd<T>(var weigering) -> throw new ProbleemException(weigering);
        };
    }
}
