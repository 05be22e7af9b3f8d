package nl.passendonderwijs.registry.telling;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Soort;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers are too small to show? Those from one up to, not including, a limit: they could point at a child. Zero
 * is zero. Nothing from which a hidden number can be computed is shown either.
 *
 * @param onder pupils; a setting, 5 as in DUO's open data
 */
@Regel("PRIV-12")
public record Maskering(int onder) {

    /** With a lower limit we would show what DUO hides. */
    public static final int MINSTENS = 5;

    public List<Tellingrij> open(List<Tellingrij> rijen) {
        return rijen.stream().map(this::open).toList();
    }

    public List<Telverschil> openVerschillen(List<Telverschil> verschillen) {
        return verschillen.stream().map(this::open).filter(Maskering::zegtIets).toList();
    }

    /** Where both sides are hidden, even that there is a difference says too much. */
    public static boolean zegtIets(Telverschil een) {
        return een.eerst() != null || een.daarna() != null;
    }

    /** True when a part of a SOVSO is hidden: its other part would tell it to who knows the sum (MEM-04). */
    public boolean verbergtDeel(Collection<Telwaarde> waarden) {
        return waarden.stream()
                .filter(een -> een.soort() == Soort.SO || een.soort() == Soort.VSO)
                .anyMatch(een -> een.gemaskeerd() || verbergt(een.aantal()));
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

    private Tellingrij open(Tellingrij rij) {
        return rij.gemaskeerd() || verbergt(rij.aantal()) ? rij.verborgen() : rij;
    }

    public Telverschil open(Telverschil een) {
        return new Telverschil(een.vestiging(), een.soort(), open(een.eerst()), open(een.daarna()));
    }

    public @Nullable Integer open(@Nullable Integer aantal) {
        return aantal == null || verbergt(aantal) ? null : aantal;
    }

    private boolean verbergt(int aantal) {
        return aantal > 0 && aantal < onder;
    }
}
