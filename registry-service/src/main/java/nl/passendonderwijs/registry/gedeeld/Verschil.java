package nl.passendonderwijs.registry.gedeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a delivery adds to what is known: only this is stored and told, so that a repeat has no effect. */
public record Verschil<T>(List<T> nieuw, List<T> gewijzigd, int ongewijzigd) {

    public Verschil {
        nieuw = List.copyOf(nieuw);
        gewijzigd = List.copyOf(gewijzigd);
    }

    public static <K, T> Verschil<T> tussen(List<T> aangeleverd, Map<K, T> bekend, Function<T, K> sleutel) {
        var nieuw = new ArrayList<T>();
        var gewijzigd = new ArrayList<T>();
        for (var ding : aangeleverd) {
            var oud = bekend.get(sleutel.apply(ding));
            if (oud == null) {
                nieuw.add(ding);
            } else if (!oud.equals(ding)) {
                gewijzigd.add(ding);
            }
        }
        return new Verschil<>(nieuw, gewijzigd, aangeleverd.size() - nieuw.size() - gewijzigd.size());
    }

    public List<T> teBewaren() {
        var alle = new ArrayList<>(nieuw);
        alle.addAll(gewijzigd);
        return alle;
    }
}
