package nl.passendonderwijs.registry.gedeeld.rest;

import java.time.Instant;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Vastlegging", description = "Wie iets in het register vastlegde, wanneer en waarom.")
public record VastleggingWeergave(
        @Schema(examples = "2026-11-21T09:15:00Z", description = "Sinds dit moment staat het zo in het register.")
        Instant op,

        @Schema(examples = "beheer", description = "De organisatie, zoals in haar token.")
        String door,

        @Schema(examples = "Verhuisd naar een nieuw gebouw") String reden) {

    public static VastleggingWeergave van(Mutatie mutatie) {
        return new VastleggingWeergave(mutatie.op(), mutatie.door(), mutatie.reden());
    }

    public static @Nullable VastleggingWeergave vanMogelijk(@Nullable Mutatie mutatie) {
        return mutatie == null ? null : van(mutatie);
    }
}
