package nl.passendonderwijs.registry.gebied.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.registry.gebied.Gemeente;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GemeenteHistorie", description = "Wat er ooit van een gemeente bekend was; altijd de hele lijst.")
record GemeenteHistorie(List<Stand> resultaten) {

    @Schema(name = "GemeenteStand", description = "Wat er een tijd gold, en wie dat vastlegde.")
    record Stand(
            @Schema(examples = "2011-08-01", description = "Eerste dag.")
            LocalDate geldigVan,

            @Schema(nullable = true, examples = "2027-01-01", description = "Eerste dag waarop het niet meer gold.")
            @Nullable
            LocalDate geldigTot,

            @Schema(examples = "Amersfoort") String naam,
            @Schema(examples = "Utrecht") String provincie,
            VastleggingWeergave vastgelegd,

            @Schema(nullable = true, description = "Wat het verving; null als het nog telt.") @Nullable
            VastleggingWeergave vervallen) {

        static Stand van(Vastgelegd<Gemeente> een) {
            var stand = een.stand();
            return new Stand(
                    stand.geldig().van(),
                    stand.geldig().tot(),
                    stand.naam(),
                    stand.provincie(),
                    VastleggingWeergave.van(een.mutatie()),
                    VastleggingWeergave.vanMogelijk(een.vervallen()));
        }
    }
}
