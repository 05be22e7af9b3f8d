package nl.passendonderwijs.registry.gedeeld;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/**
 * How a delivered list goes into what is known. With a day it says what holds from that day, until the next thing that
 * is known to begin; without, what was known last was an error and makes way (MEM-07: no gap, no overlap).
 *
 * @param peildatum day for which the list speaks, or null for a correction
 */
public record Overname(@Nullable LocalDate peildatum) {
    /**
     * @param verschil what the list changes
     * @param tijdlijnen the new course of each that changes, by key
     */
    public record Resultaat<K, T extends Geldend<T>>(Verschil<T> verschil, Map<K, Tijdlijn<T>> tijdlijnen) {}

    public <K, T extends Geldend<T>> Resultaat<K, T> van(
            List<T> aangeleverd, Map<K, Tijdlijn<T>> bekend, Function<T, K> sleutel) {
        Function<T, Tijdlijn<T>> lijn = stand -> bekend.getOrDefault(sleutel.apply(stand), Tijdlijn.leeg());
        var oud = bekend.entrySet().stream()
                .flatMap(deel -> geraakt(deel.getValue()).map(stand -> Map.entry(deel.getKey(), stand)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        var nieuw = aangeleverd.stream()
                .map(stand -> gedateerd(stand, lijn.apply(stand)))
                .toList();
        var verschil = Verschil.tussen(nieuw, oud, sleutel);
        var lijnen =
                verschil.teBewaren().stream().collect(toMap(sleutel, stand -> ingevoegd(lijn.apply(stand), stand)));
        return new Resultaat<>(verschil, lijnen);
    }

    private <T extends Geldend<T>> Optional<T> geraakt(Tijdlijn<T> lijn) {
        return peildatum == null ? lijn.laatste() : lijn.op(peildatum);
    }

    /** The delivered stand with the time for which it speaks; the known time when it says nothing new. */
    private <T extends Geldend<T>> T gedateerd(T stand, Tijdlijn<T> lijn) {
        var oud = geraakt(lijn);
        if (peildatum == null) {
            return oud.map(bekend -> stand.met(sinds(bekend, stand))).orElse(stand);
        }
        return oud.filter(stand::zegtHetzelfdeAls).orElseGet(() -> stand.met(vanaf(peildatum, lijn, stand)));
    }

    private static <T extends Geldend<T>> Periode sinds(T bekend, T stand) {
        var van = bekend.geldig().van();
        var tot = stand.geldig().tot();
        return tot == null || van.isBefore(tot) ? new Periode(van, tot) : stand.geldig();
    }

    /** A list is no proof of a start: what was unknown counts from the assumed day, unless it was known to be closed. */
    private static <T extends Geldend<T>> Periode vanaf(LocalDate dag, Tijdlijn<T> lijn, T stand) {
        if (lijn.isLeeg()) {
            return stand.geldig();
        }
        var volgende = lijn.standen().stream()
                .map(ander -> ander.geldig().van())
                .filter(van -> van.isAfter(dag))
                .findFirst();
        return new Periode(dag, volgende.orElse(stand.geldig().tot()));
    }

    private <T extends Geldend<T>> Tijdlijn<T> ingevoegd(Tijdlijn<T> lijn, T stand) {
        return peildatum == null ? zonderLaatste(lijn).met(stand) : lijn.met(stand);
    }

    private static <T extends Geldend<T>> Tijdlijn<T> zonderLaatste(Tijdlijn<T> lijn) {
        return lijn.laatste().map(laatste -> lijn.zonder(laatste.geldig())).orElse(lijn);
    }
}
