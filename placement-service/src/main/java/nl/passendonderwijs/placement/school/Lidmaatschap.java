package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import org.jspecify.annotations.Nullable;

/**
 * The time a vestiging is joined to a samenwerkingsverband (MEM-01).
 *
 * @param tot end (exclusive), null while it lasts
 */
public record Lidmaatschap(
        SwvCode swv, LocalDate van, @Nullable LocalDate tot) {

    boolean geldt(Sector sector, LocalDate datum) {
        return swv.sector() == sector && !datum.isBefore(van) && (tot == null || datum.isBefore(tot));
    }
}
