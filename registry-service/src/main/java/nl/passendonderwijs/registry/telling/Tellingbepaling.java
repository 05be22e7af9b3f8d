package nl.passendonderwijs.registry.telling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.leerlingaantal.Telbron;
import nl.passendonderwijs.registry.telling.maskering.Wederdeel;

/**
 * What does a count add to the telling of a samenwerkingsverband? Its pupils of the sector; of an undivided SO/VSO count
 * the so part (PO) or the rest (VO), as an estimate (MEM-04). A masked count stays masked.
 *
 * @param soDeel share of SO/VSO pupils that is so, 0 to 1; the so part is rounded half up
 */
@Regel({"MEM-04", "PRIV-12"})
public record Tellingbepaling(BigDecimal soDeel) {

    /**
     * The rows of one telling, one per vestiging and soort, of the soorten that count that day.
     *
     * @param naast what the other sector counts at the same vestigingen
     */
    List<Tellingrij> rijen(List<Telbron> bronnen, List<Telbron> naast, Set<Soort> soorten) {
        var wederdelen = perPlaats(naast, bron -> rij(bron, ander(bron.swv().sector())));
        return perPlaats(bronnen, this::rij).values().stream()
                .filter(rij -> soorten.contains(rij.soort()))
                .map(rij -> Wederdeel.van(rij.soort())
                        .map(deel -> wederdelen.get(plaats(rij, deel)))
                        .map(deel -> rij.naast(deel.alsWederdeel()))
                        .orElse(rij))
                .toList();
    }

    private static Map<String, Tellingrij> perPlaats(
            List<Telbron> bronnen, Function<Telbron, Optional<Tellingrij>> lezer) {
        var rijen = new LinkedHashMap<String, Tellingrij>();
        bronnen.stream()
                .flatMap(bron -> lezer.apply(bron).stream())
                .forEach(rij -> rijen.merge(plaats(rij, rij.soort()), rij, Tellingrij::samen));
        return rijen;
    }

    private static String plaats(Tellingrij rij, Soort soort) {
        return rij.vestiging() + " " + soort;
    }

    private static Sector ander(Sector sector) {
        return switch (sector) {
            case PO -> Sector.VO;
            case VO -> Sector.PO;
        };
    }

    public Optional<Tellingrij> rij(Telbron bron) {
        return rij(bron, bron.swv().sector());
    }

    private Optional<Tellingrij> rij(Telbron bron, Sector sector) {
        var soort = bron.leerlingen().plaats().soort();
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
                bron.herkomst(),
                null);
    }
}
