package nl.passendonderwijs.registry.bestuur.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.registry.bestuur.Bestuur;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "BestuurHistorie", description = "Wat er ooit van een bestuur bekend was; altijd de hele lijst.")
record BestuurHistorie(List<Stand> resultaten) {

    @Schema(name = "BestuurStand", description = "Wat er een tijd gold, en wie dat vastlegde.")
    record Stand(
            @Schema(examples = "2011-08-01", description = "Eerste dag.")
            LocalDate geldigVan,

            @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop het niet meer gold.")
            @Nullable
            LocalDate geldigTot,

            @Schema(nullable = true, examples = "Stichting Meerkring") @Nullable
            String naam,

            VastleggingWeergave vastgelegd,

            @Schema(nullable = true, description = "Wat het verving; null als het nog telt.") @Nullable
            VastleggingWeergave vervallen) {

        static Stand van(Vastgelegd<Bestuur> een) {
            var stand = een.stand();
            return new Stand(
                    stand.geldig().van(),
                    stand.geldig().tot(),
                    stand.naam(),
                    VastleggingWeergave.van(een.mutatie()),
                    VastleggingWeergave.vanMogelijk(een.vervallen()));
        }
    }
}
