package nl.passendonderwijs.registry.telling.maskering;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.telling.Tellingrij;
import nl.passendonderwijs.registry.telling.Telwaarde;
import org.jspecify.annotations.Nullable;

/**
 * What of a telling is open. Nothing from which a hidden number can be computed is shown either: no total or difference
 * with a hidden side, and no part of a SOVSO beside a hidden one. The known ways back stand in docs/domein/tellingen.md.
 */
@Regel("PRIV-12")
public record Maskering(Maskeergrens grens) {

    public List<Tellingrij> open(List<Tellingrij> rijen) {
        return rijen.stream()
                .map(rij -> verbergt(rij.waarde()) ? rij.verborgen() : rij)
                .toList();
    }

    /** Mask before comparing: a difference of what is open can give nothing back. */
    public Telwaarde open(Telwaarde waarde) {
        return verbergt(waarde) ? waarde.verborgen() : waarde;
    }

    public @Nullable Integer open(@Nullable Integer aantal) {
        return aantal == null || grens.verbergt(aantal) ? null : aantal;
    }

    /** True when a part of a SOVSO is hidden: its other part would tell it to who knows the sum (MEM-04). */
    public boolean verbergtDeel(Collection<Telwaarde> waarden) {
        var gedeeld = waarden.stream().anyMatch(een -> een.wederdeel() != null);
        return gedeeld && waarden.stream().anyMatch(this::verbergt);
    }

    /**
     * The pupils of all rows; nothing when one of them is hidden. With two hidden ones their sum would show, and their
     * difference in the next version, so two are no better than one.
     */
    public Optional<Integer> totaal(List<Tellingrij> rijen) {
        var zichtbaar = open(rijen);
        return zichtbaar.stream().anyMatch(Tellingrij::gemaskeerd)
                ? Optional.empty()
                : Optional.of(zichtbaar.stream().mapToInt(Tellingrij::aantal).sum());
    }

    /** True when every receiver would make the same of both; where a number came from does not matter. */
    public boolean gelijk(List<Tellingrij> rijen, List<Tellingrij> andere) {
        return inhoud(rijen).equals(inhoud(andere));
    }

    private Set<Tellingrij> inhoud(List<Tellingrij> rijen) {
        return rijen.stream()
                .map(rij -> rij.uit(Telherkomst.REGISTER).naast(verbergt(rij.waarde()) ? 1 : null))
                .collect(Collectors.toSet());
    }

    private boolean verbergt(Telwaarde een) {
        @Nullable Integer wederdeel = een.wederdeel();
        return een.gemaskeerd() || grens.verbergt(een.aantal()) || wederdeel != null && grens.verbergt(wederdeel);
    }
}
