package nl.passendonderwijs.registry.importeren.verslag;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.gedeeld.Verschil;
import nl.passendonderwijs.registry.gedeeld.Verschil.Verandering;
import nl.passendonderwijs.registry.importeren.verslag.Wijziging.Aard;

/** What a handful of rows brought about. */
public record Verwerkt(List<Wijziging> wijzigingen, int ongewijzigd, List<Afwijzing> afwijzingen) {

    public static final Verwerkt NIETS = new Verwerkt(List.of(), 0, List.of());

    public Verwerkt {
        wijzigingen = List.copyOf(wijzigingen);
        afwijzingen = List.copyOf(afwijzingen);
    }

    /** Of a list that closes nothing. */
    public static <T> Verwerkt van(Verschil<T> verschil, List<Afwijzing> afwijzingen) {
        return van(verschil, (oud, nieuw) -> false, afwijzingen);
    }

    /** @param sluit tells of an old and a new state whether that is a closing */
    public static <T> Verwerkt van(Verschil<T> verschil, BiPredicate<T, T> sluit, List<Afwijzing> afwijzingen) {
        var wijzigingen = verschil.veranderingen().stream()
                .map(verandering -> wijziging(verandering, sluit))
                .toList();
        return new Verwerkt(wijzigingen, verschil.ongewijzigd(), afwijzingen);
    }

    private static <T> Wijziging wijziging(Verandering<T> verandering, BiPredicate<T, T> sluit) {
        var oud = verandering.oud();
        if (oud == null) {
            return Wijziging.nieuw(verandering.sleutel(), verandering.nieuw());
        }
        return sluit.test(oud, verandering.nieuw())
                ? Wijziging.gesloten(verandering.sleutel(), oud, verandering.nieuw())
                : Wijziging.gewijzigd(verandering.sleutel(), oud, verandering.nieuw());
    }

    /** This, with rows that were left out. */
    public Verwerkt met(List<Afwijzing> meer) {
        return new Verwerkt(
                wijzigingen,
                ongewijzigd,
                Stream.concat(afwijzingen.stream(), meer.stream()).toList());
    }

    public int nieuw() {
        return aantal(Aard.NIEUW);
    }

    public int gewijzigd() {
        return aantal(Aard.GEWIJZIGD);
    }

    public int gesloten() {
        return aantal(Aard.GESLOTEN);
    }

    private int aantal(Aard aard) {
        return (int) wijzigingen.stream()
                .filter(wijziging -> wijziging.aard() == aard)
                .count();
    }
}
