package nl.passendonderwijs.registry.telling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * What changes from one count to another. A number that is not there is a zero; one that is hidden is null.
 *
 * @param eerst pupils, or null when hidden
 * @param daarna pupils, or null when hidden
 */
public record Telverschil(
        Vestigingscode vestiging,
        Soort soort,
        @Nullable Integer eerst,
        @Nullable Integer daarna) {

    /** In order of vestiging and soort, without what stays the same or is hidden on both sides. */
    public static List<Telverschil> tussen(Collection<Telwaarde> eerst, Collection<Telwaarde> daarna) {
        var oud = perPlaats(eerst);
        var nieuw = perPlaats(daarna);
        var plaatsen = new TreeMap<>(oud);
        plaatsen.putAll(nieuw);
        return plaatsen.values().stream()
                .map(plaats -> van(plaats, oud.get(plaats.plaats()), nieuw.get(plaats.plaats())))
                .filter(verschil -> !Objects.equals(verschil.eerst, verschil.daarna))
                .toList();
    }

    /** Pupils more (or, below zero, fewer); null when a hidden number could be computed from it (PRIV-12). */
    public @Nullable Integer verschil() {
        return eerst == null || daarna == null ? null : daarna - eerst;
    }

    private static Telverschil van(Telwaarde plaats, @Nullable Telwaarde eerst, @Nullable Telwaarde daarna) {
        return new Telverschil(plaats.vestiging(), plaats.soort(), aantal(eerst), aantal(daarna));
    }

    private static @Nullable Integer aantal(@Nullable Telwaarde waarde) {
        return waarde == null ? Integer.valueOf(0) : waarde.bekend().orElse(null);
    }

    /** A vestiging that moved is in two tellingen until both are made anew. */
    private static Map<String, Telwaarde> perPlaats(Collection<Telwaarde> waarden) {
        return waarden.stream().collect(Collectors.toMap(Telwaarde::plaats, waarde -> waarde, (_, laatste) -> laatste));
    }
}
