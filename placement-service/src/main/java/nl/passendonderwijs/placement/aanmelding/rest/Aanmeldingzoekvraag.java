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
        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c", nullable = true) @Nullable
        UUID leerlingId,

        @Schema(nullable = true) @Nullable Leerlingkenmerk leerlingkenmerk,
        @Schema(nullable = true) @Nullable Vestigingscode vestiging,

        @Schema(examples = "AANGEMELD", nullable = true) @Nullable
        Statuscode status) {

    Aanmeldingen.Vraag met(@Nullable UUID na, int aantal, int getoond) {
        return new Aanmeldingen.Vraag(vestiging, status, leerlingId, leerlingkenmerk, na, aantal, getoond);
    }
}
