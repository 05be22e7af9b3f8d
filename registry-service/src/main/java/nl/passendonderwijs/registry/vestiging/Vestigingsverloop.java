package nl.passendonderwijs.registry.vestiging;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/**
 * A vestiging through time.
 *
 * @param standen what was known of it when, at least one
 * @param leden past, present and planned, by sector and then by day
 */
public record Vestigingsverloop(Tijdlijn<Vestigingstand> standen, List<Lidmaatschap> leden) {
    public Vestigingsverloop {
        leden = List.copyOf(leden);
    }

    /** As it is on that very day. */
    public Optional<Vestiging> op(LocalDate dag) {
        return standen.op(dag).map(this::als);
    }

    /** As it is on a day; else as it was last, or will be first. */
    public Optional<Vestiging> rond(LocalDate dag) {
        return standen.rond(dag).map(this::als);
    }

    private Vestiging als(Vestigingstand stand) {
        return Vestiging.van(stand, bedrijf(), leden);
    }

    private Bedrijfsperiode bedrijf() {
        return new Bedrijfsperiode(
                standen.omvang().orElseThrow(), standen.standen().getFirst().begindatumBekend());
    }
}
