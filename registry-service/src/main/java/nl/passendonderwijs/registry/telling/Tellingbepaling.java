package nl.passendonderwijs.registry.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.leerlingaantal.Telbron;

/**
 * What does a count add to the telling of a samenwerkingsverband? Its pupils of the sector; of an undivided SO/VSO count
 * the so part (PO) or the rest (VO), as an estimate (MEM-04). A masked count stays masked.
 *
 * @param soDeel share of SO/VSO pupils that is so, 0 to 1; the so part is rounded half up
 */
@Regel({"MEM-04", "PRIV-12"})
public record Tellingbepaling(BigDecimal soDeel) {

    /** The rows of one telling, one per vestiging and soort, of the soorten that count that day. */
    List<Tellingrij> rijen(List<Telbron> bronnen, Set<Soort> soorten) {
        var rijen = new LinkedHashMap<String, Tellingrij>();
        bronnen.stream()
                .flatMap(bron -> rij(bron).stream())
                .filter(rij -> soorten.contains(rij.soort()))
                .forEach(rij -> rijen.merge(rij.vestiging() + " " + rij.soort(), rij, Tellingrij::samen));
        return List.copyOf(rijen.values());
    }

    public Optional<Tellingrij> rij(Telbron bron) {
        var soort = bron.leerlingen().plaats().soort();
        var sector = bron.swv().sector();
        if (!soort.bedient(sector)) {
            return Optional.empty();
        }
        return Optional.of(soort == Soort.SOVSO ? geschat(bron, sector) : geteld(bron, soort));
    }

    private static Tellingrij geteld(Telbron bron, Soort soort) {
        return rij(bron, soort, bron.leerlingen().aantal(), false);
    }

    private Tellingrij geschat(Telbron bron, Sector sector) {
        int alle = bron.leerlingen().aantal();
        int so = soDeel.multiply(BigDecimal.valueOf(alle))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return switch (sector) {
            case PO -> rij(bron, Soort.SO, so, true);
            case VO -> rij(bron, Soort.VSO, alle - so, true);
        };
    }

    private static Tellingrij rij(Telbron bron, Soort soort, int aantal, boolean geschat) {
        var leerlingen = bron.leerlingen();
        return new Tellingrij(
                leerlingen.plaats().vestiging(),
                bron.bestuur(),
                soort,
                aantal,
                leerlingen.gemaskeerd(),
                geschat,
                bron.herkomst());
    }
}
