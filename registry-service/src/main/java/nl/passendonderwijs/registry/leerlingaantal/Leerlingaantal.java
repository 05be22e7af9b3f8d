package nl.passendonderwijs.registry.leerlingaantal;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/**
 * The pupils of one soort at one vestiging on one day, as the source gives it.
 *
 * @param aantal 0 when masked
 * @param gemaskeerd fewer than five, and the source does not say how many
 */
@Regel("PRIV-12")
public record Leerlingaantal(Plaats plaats, int aantal, boolean gemaskeerd) {

    /** What it is a count of. */
    public record Plaats(Vestigingscode vestiging, LocalDate peildatum, Soort soort) {}

    public static Leerlingaantal gemaskeerd(Plaats plaats) {
        return new Leerlingaantal(plaats, 0, true);
    }
}
