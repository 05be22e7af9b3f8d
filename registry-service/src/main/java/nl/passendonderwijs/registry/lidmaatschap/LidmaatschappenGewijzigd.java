package nl.passendonderwijs.registry.lidmaatschap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;

/**
 * Within the register: these samenwerkingsverbanden got or lost members.
 *
 * @param vanaf the first day, maybe past, on which they have others than was known
 */
public record LidmaatschappenGewijzigd(Set<SwvCode> swvs, LocalDate vanaf) {
    public LidmaatschappenGewijzigd {
        swvs = Set.copyOf(swvs);
    }

    /** Nothing when no vestiging went anywhere else, on any day. */
    static Optional<LidmaatschappenGewijzigd> uit(Collection<Herziening> herzien) {
        return herzien.stream()
                .flatMap(een -> een.vanaf().stream())
                .min(Comparator.naturalOrder())
                .map(dag -> new LidmaatschappenGewijzigd(swvs(herzien), dag));
    }

    private static Set<SwvCode> swvs(Collection<Herziening> herzien) {
        return herzien.stream()
                .filter(een -> een.vanaf().isPresent())
                .flatMap(een -> Stream.concat(een.oud().stream(), een.nieuw().leden().stream()))
                .map(Lidmaatschap::swv)
                .collect(Collectors.toSet());
    }
}
