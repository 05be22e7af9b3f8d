package nl.passendonderwijs.registry.lidmaatschap;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingsverloop;

/**
 * A vestiging whose memberships were derived anew.
 *
 * @param oud what was known; empty also for one that is new
 */
public record Herziening(Vestigingscode code, List<Lidmaatschap> oud, Vestigingsverloop nieuw) {
    public Herziening {
        oud = List.copyOf(oud);
    }

    public boolean isAnders() {
        return !nieuw.leden().equals(oud);
    }

    /** What nobody was told yet; the first memberships of a vestiging are part of its registration. */
    public List<Overgang> overgangen() {
        var bekend = Overgang.in(oud);
        return oud.isEmpty()
                ? List.of()
                : Overgang.in(nieuw.leden()).stream()
                        .filter(Overgang::isVerhuizing)
                        .filter(overgang -> !bekend.contains(overgang))
                        .toList();
    }
}
