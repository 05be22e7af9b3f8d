package nl.passendonderwijs.registry.overlap;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * A samenwerkingsverband of the other sector with PC4s in common, with which consultation is mandatory.
 *
 * @param gelijkGebied true when both areas are the very same PC4s
 */
@Regel("REG-05")
public record Overlap(SwvCode swv, boolean gelijkGebied, List<Deelgebied> gemeenten) {

    public Overlap {
        gemeenten = List.copyOf(gemeenten);
    }

    public int aantalPostcodes() {
        return gemeenten.stream().mapToInt(Deelgebied::aantalPostcodes).sum();
    }

    /**
     * The common PC4s in one gemeente.
     *
     * @param naam null when the gemeente has no name on that day
     */
    public record Deelgebied(
            Gemeentecode gemeente, @Nullable String naam, int aantalPostcodes) {}
}
