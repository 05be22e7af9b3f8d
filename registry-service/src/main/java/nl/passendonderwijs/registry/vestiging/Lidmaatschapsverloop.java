package nl.passendonderwijs.registry.vestiging;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the memberships of a vestiging that is delivered again: a move closes and opens on the same day,
 * without gap or overlap; without a day the last one was an error and makes way.
 *
 * @param peildatum day of the change, or null for a correction
 */
@Regel("MEM-07")
public record Lidmaatschapsverloop(@Nullable LocalDate peildatum) {

    public List<Lidmaatschap> verder(List<Lidmaatschap> oud, List<Lidmaatschap> bepaald) {
        return Stream.of(Sector.values())
                .flatMap(sector ->
                        verder(van(sector, oud), van(sector, bepaald).stream().findFirst()).stream())
                .toList();
    }

    private List<Lidmaatschap> verder(List<Lidmaatschap> oud, Optional<Lidmaatschap> bepaald) {
        if (oud.isEmpty()) {
            return bepaald.map(this::vanafPeildatum).stream().toList();
        }
        var verloop = new ArrayList<>(oud);
        var laatste = verloop.removeLast();
        if (bepaald.isPresent() && laatste.alsBij(bepaald.get())) {
            tot(laatste, bepaald.get().geldig().tot()).ifPresent(verloop::add);
        } else if (peildatum == null) {
            bepaald.map(nieuw -> vanaf(nieuw, laatste.geldig().van())).ifPresent(verloop::add);
        } else {
            tot(laatste, peildatum).ifPresent(verloop::add);
            bepaald.map(this::vanafPeildatum).ifPresent(verloop::add);
        }
        return verloop;
    }

    private Lidmaatschap vanafPeildatum(Lidmaatschap nieuw) {
        return peildatum == null ? nieuw : vanaf(nieuw, peildatum);
    }

    private static Lidmaatschap vanaf(Lidmaatschap nieuw, LocalDate dag) {
        var einde = nieuw.geldig().tot();
        return einde == null || dag.isBefore(einde) ? nieuw.met(dag, einde) : nieuw;
    }

    private static Optional<Lidmaatschap> tot(Lidmaatschap oud, @Nullable LocalDate dag) {
        return dag == null || oud.geldig().van().isBefore(dag)
                ? Optional.of(oud.met(oud.geldig().van(), dag))
                : Optional.empty();
    }

    private static List<Lidmaatschap> van(Sector sector, List<Lidmaatschap> alle) {
        return alle.stream()
                .filter(lid -> lid.sector() == sector)
                .sorted(comparing(lid -> lid.geldig().van()))
                .toList();
    }
}
