package nl.passendonderwijs.registry.behoefte.rest;

import java.time.Instant;
import nl.passendonderwijs.registry.behoefte.Behoeftestand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "OndersteuningsbehoefteStand", description = "Wat de lijst vanaf een moment zei, en wie dat vastlegde.")
record BehoeftestandWeergave(
        BehoefteWeergave behoefte,
        @Schema(examples = "beheer") String organisatie,
        @Schema(examples = "2026-06-18T09:30:00Z") Instant vastgelegdOp,

        @Schema(nullable = true, examples = "Naam gelijkgetrokken met het referentiekader.") @Nullable
        String reden) {

    static BehoeftestandWeergave van(Behoeftestand stand) {
        var opgave = stand.opgave();
        return new BehoeftestandWeergave(
                BehoefteWeergave.van(stand.behoefte().waarde()), opgave.organisatie(), opgave.op(), opgave.reden());
    }
}
