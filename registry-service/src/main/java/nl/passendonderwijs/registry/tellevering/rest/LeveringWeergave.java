package nl.passendonderwijs.registry.tellevering.rest;

import java.time.Instant;
import java.util.List;
import nl.passendonderwijs.registry.tellevering.Tellevering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Tellevering", description = "Wat een school op één moment leverde; blijft altijd bewaard.")
record LeveringWeergave(
        @Schema(examples = "1") int volgnummer,
        @Schema(examples = "bestuur:30010") String organisatie,
        @Schema(examples = "2026-02-03T08:15:00Z") Instant geleverdOp,

        @Schema(examples = "true", description = "False als zij op of na de definitieve dag kwam.")
        boolean telt,

        @Schema(
                nullable = true,
                examples = "Drie leerlingen stonden per abuis nog ingeschreven.",
                description = "Alleen voor wie de exacte aantallen mag zien.")
        @Nullable
        String reden,

        List<AantalWeergave> rijen) {

    static LeveringWeergave van(Tellevering levering, Zicht zicht) {
        return new LeveringWeergave(
                levering.volgnummer(),
                levering.organisatie(),
                levering.geleverdOp(),
                levering.telt(),
                zicht.exact() ? levering.reden() : null,
                AantalWeergave.alle(levering.aantallen(), zicht));
    }
}
