package nl.passendonderwijs.registry.gedeeld;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a delivery adds to what is known: only this is stored and told, so that a repeat has no effect. */
public record Verschil<T>(List<Verandering<T>> veranderingen, int ongewijzigd) {

    public Verschil {
        veranderingen = List.copyOf(veranderingen);
    }

    public static <K, T> Verschil<T> tussen(List<T> aangeleverd, Map<K, T> bekend, Function<T, K> sleutel) {
        var veranderingen = new ArrayList<Verandering<T>>();
        for (var ding : aangeleverd) {
            var oud = bekend.get(sleutel.apply(ding));
            if (!ding.equals(oud)) {
                veranderingen.add(new Verandering<>(sleutel.apply(ding), oud, ding));
            }
        }
        return new Verschil<>(veranderingen, aangeleverd.size() - veranderingen.size());
    }

    public List<T> nieuw() {
        return veranderingen.stream()
                .filter(verandering -> verandering.oud() == null)
                .map(Verandering::nieuw)
                .toList();
    }

    public List<T> gewijzigd() {
        return veranderingen.stream()
                .filter(verandering -> verandering.oud() != null)
                .map(Verandering::nieuw)
                .toList();
    }

    public List<T> teBewaren() {
        return veranderingen.stream().map(Verandering::nieuw).toList();
    }

    /**
     * One thing that is not as it was.
     *
     * @param oud null when it was not known
     */
    public record Verandering<T>(Object sleutel, @Nullable T oud, T nieuw) {}
}
