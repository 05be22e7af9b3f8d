package nl.passendonderwijs.registry.gebiedswijziging;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * What a change of areas brings about.
 *
 * @param postcodes how many PC4s lie elsewhere
 * @param vestigingen how many vestigingen have another entry, their memberships left aside
 * @param verhuizingen every vestiging that goes to another samenwerkingsverband, in order of code
 */
public record Gevolgen(long postcodes, long vestigingen, List<Verhuizing> verhuizingen) {
    public Gevolgen {
        verhuizingen = List.copyOf(verhuizingen);
    }

    /**
     * A vestiging that goes from one samenwerkingsverband to another.
     *
     * @param van null when it belonged to none
     * @param naar null when it belongs to none any more
     */
    public record Verhuizing(
            Vestigingscode vestiging,
            Sector sector,
            @Nullable SwvCode van,
            @Nullable SwvCode naar,
            LocalDate dag) {}
}
