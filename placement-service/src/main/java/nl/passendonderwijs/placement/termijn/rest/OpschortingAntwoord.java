package nl.passendonderwijs.placement.termijn.rest;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Periode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days on which a term stood still. */
@Schema(name = "Opschorting", description = "Dagen waarop een termijn stilstond (ZP-12).")
public record OpschortingAntwoord(
        @Schema(examples = "2025-03-18", format = "date", description = "Eerste dag van stilstand.")
        LocalDate van,

        @Schema(examples = "2025-03-25", format = "date", description = "Eerste dag waarop zij weer loopt.")
        LocalDate tot) {

    static OpschortingAntwoord van(Periode periode) {
        return new OpschortingAntwoord(periode.van(), requireNonNull(periode.tot()));
    }
}
