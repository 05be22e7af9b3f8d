package nl.passendonderwijs.registry.orgaan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;

/**
 * How a samenwerkingsverband is governed: its legal form, how it keeps bestuur and toezicht apart, and its bodies.
 *
 * @param organen at most one of each kind, in the order of the kinds
 */
public record Inrichting(Rechtsvorm rechtsvorm, Scheiding scheiding, List<Orgaan> organen) {

    public Inrichting {
        organen = organen.stream().sorted(Comparator.comparing(Orgaan::soort)).toList();
    }

    public Optional<Orgaan> orgaan(Orgaansoort soort) {
        return organen.stream().filter(orgaan -> orgaan.soort() == soort).findFirst();
    }

    /** The body that keeps the toezicht: in a board of one tier that is the bestuur itself. */
    public Orgaansoort toezichthouder() {
        return switch (scheiding) {
            case FUNCTIONEEL -> Orgaansoort.BESTUUR;
            case ORGANIEK, GEEN -> Orgaansoort.TOEZICHT;
        };
    }

    public Stream<Zetel> zetels(Orgaansoort soort) {
        return orgaan(soort).stream().flatMap(orgaan -> orgaan.zetels().stream());
    }
}
