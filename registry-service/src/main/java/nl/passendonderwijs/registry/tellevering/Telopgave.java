package nl.passendonderwijs.registry.tellevering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * What a school says it counted, all soorten at once; not yet judged.
 *
 * @param rijen those that could be read
 * @param volledig false when a row could not be read
 */
public record Telopgave(
        Vestigingscode vestiging,
        LocalDate teldatum,
        List<Opgaverij> rijen,
        boolean volledig,
        @Nullable String reden) {

    public Telopgave {
        rijen = List.copyOf(rijen);
    }

    Map<Soort, Integer> aantallen() {
        return rijen.stream().collect(Collectors.toMap(Opgaverij::soort, Opgaverij::aantal));
    }

    /** @param plaats index in what was sent, from 0 */
    public record Opgaverij(int plaats, Soort soort, int aantal) {}
}
