package nl.passendonderwijs.registry.lidmaatschap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;

/**
 * A vestiging whose memberships were derived anew.
 *
 * @param isNieuw nobody was told of it before
 * @param oud what was known
 */
public record Herziening(Vestigingscode code, boolean isNieuw, List<Lidmaatschap> oud, Vestigingsverloop nieuw) {
    public Herziening {
        oud = List.copyOf(oud);
    }

    public boolean isAnders() {
        return !nieuw.leden().equals(oud);
    }

    /** The first day on which it belongs elsewhere than was known; nothing when only what that rests on changed. */
    public Optional<LocalDate> vanaf() {
        return Stream.concat(oud.stream(), nieuw.leden().stream())
                .flatMap(lid -> Stream.concat(
                        Stream.of(lid.geldig().van()),
                        Stream.ofNullable(lid.geldig().tot())))
                .sorted()
                .filter(dag -> !op(dag, oud).equals(op(dag, nieuw.leden())))
                .findFirst();
    }

    private static Set<SwvCode> op(LocalDate dag, List<Lidmaatschap> leden) {
        return leden.stream()
                .filter(lid -> lid.geldig().bevat(dag))
                .map(Lidmaatschap::swv)
                .collect(Collectors.toSet());
    }

    /** What nobody was told yet; the first memberships of a vestiging are part of its registration. */
    public List<Overgang> overgangen() {
        var bekend = Overgang.in(oud);
        return isNieuw
                ? List.of()
                : Overgang.in(nieuw.leden()).stream()
                        .filter(Overgang::isVerhuizing)
                        .filter(overgang -> !bekend.contains(overgang))
                        .toList();
    }
}
