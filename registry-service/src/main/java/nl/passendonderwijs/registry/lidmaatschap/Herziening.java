package nl.passendonderwijs.registry.lidmaatschap;

import java.util.List;
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
