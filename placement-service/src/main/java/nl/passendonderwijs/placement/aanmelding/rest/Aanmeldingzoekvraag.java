package nl.passendonderwijs.placement.aanmelding.rest;

import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Leerlingkenmerk;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.aanmelding.Aanmeldingen;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which aanmeldingen are wanted; what is left open does not matter. */
@Schema(description = "Welke aanmeldingen; wat leeg blijft doet er niet toe.")
public record Aanmeldingzoekvraag(
        @Schema(nullable = true, description = "Alleen van deze leerling.") @Nullable
        UUID leerlingId,

        @Schema(nullable = true, description = "Alleen met dit eigen kenmerk van uw school.") @Nullable
        Leerlingkenmerk leerlingkenmerk,

        @Schema(nullable = true, description = "Alleen van deze vestiging.") @Nullable
        Vestigingscode vestiging,

        @Schema(examples = "AANGEMELD", nullable = true, description = "Alleen in deze staat.") @Nullable
        Statuscode status) {

    Aanmeldingen.Vraag met(@Nullable UUID na, int aantal, int getoond) {
        return new Aanmeldingen.Vraag(vestiging, status, leerlingId, leerlingkenmerk, na, aantal, getoond);
    }
}
