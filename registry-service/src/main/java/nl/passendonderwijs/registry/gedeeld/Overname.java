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
 * How a delivered list goes into what is known (MEM-07: no gap, no overlap). With a day it says what holds from that
 * day; without, it corrects what it said in the first place. Whatever later stands have in common with the one that
 * changes, changes in them too; what they brought themselves stays: a list does not undo a merger or a closing.
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
        return peildatum == null ? lijn.standen().stream().findFirst() : lijn.op(peildatum);
    }

    /** The delivered stand with the time for which it speaks; the known time when it says nothing new. */
    private <T extends Geldend<T>> T gedateerd(T stand, Tijdlijn<T> lijn) {
        var oud = geraakt(lijn);
        if (peildatum == null) {
            return oud.map(bekend -> stand.met(begrensd(bekend, stand))).orElse(stand);
        }
        return oud.filter(stand::zegtHetzelfdeAls).orElseGet(() -> stand.met(vanaf(peildatum, lijn, stand)));
    }

    /** The time that was known, unless the list itself names an earlier end. */
    private static <T extends Geldend<T>> Periode begrensd(T bekend, T stand) {
        var tijd = bekend.geldig();
        return stand.geldig().doorsnede(tijd).isEmpty() || stand.geldig().tot() == null
                ? tijd
                : new Periode(
                        tijd.van(), stand.geldig().doorsnede(tijd).orElseThrow().tot());
    }

    /** A list is no proof of a start: what was unknown counts from the assumed day. */
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
        var oud = geraakt(lijn);
        var einde = stand.geldig().tot();
        var begrensd =
                oud.map(bekend -> eerderEinde(bekend, stand)).orElse(false) && einde != null ? lijn.tot(einde) : lijn;
        var ingevoegd = begrensd.met(stand);
        return oud.isEmpty() || einde == null
                ? ingevoegd
                : ingevoegd.vanaf(einde, later -> Samenvoeging.van(oud.get(), stand, later));
    }

    private boolean eerderEinde(Geldend<?> bekend, Geldend<?> stand) {
        var oud = bekend.geldig().tot();
        var nieuw = stand.geldig().tot();
        return peildatum == null && nieuw != null && (oud == null || nieuw.isBefore(oud));
    }
}
