package nl.passendonderwijs.placement.zorgplicht.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichtperiode;
import nl.passendonderwijs.placement.zorgplicht.Zorgplichtreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who carried the zorgplicht for some time. */
@Schema(name = "Zorgplichtperiode", description = "Wie de zorgplicht enige tijd droeg.")
public record ZorgplichtperiodeAntwoord(
        @Schema(nullable = true) @Nullable Vestigingscode vestiging,
        @Schema(examples = "AANGEMELD") Zorgplichtreden reden,

        @Schema(examples = "2025-03-07", format = "date") LocalDate van,

        @Schema(
                examples = "2025-04-04",
                format = "date",
                nullable = true,
                description = "Eerste dag waarop het niet meer gold.")
        @Nullable
        LocalDate tot) {

    static ZorgplichtperiodeAntwoord van(Zorgplichtperiode periode) {
        return new ZorgplichtperiodeAntwoord(periode.vestiging(), periode.reden(), periode.van(), periode.tot());
    }
}
