package nl.passendonderwijs.registry.telling.leverstand;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import org.jspecify.annotations.Nullable;

/**
 * A vestiging that had to be counted on a teldatum and of which neither its school nor the register gave a count.
 *
 * @param laatstBekend null when it was never counted before
 */
public record NietGeleverd(
        Vestigingscode vestiging,
        Bestuursnummer bestuur,
        Soort soort,
        @Nullable LaatstBekend laatstBekend) {

    /** The last teldatum before, and who counted then; it is named and not used. */
    public record LaatstBekend(LocalDate teldatum, Telherkomst herkomst) {}
}
