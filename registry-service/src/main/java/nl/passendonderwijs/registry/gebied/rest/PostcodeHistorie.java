package nl.passendonderwijs.registry.gebied.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Postcodegebied;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PostcodeHistorie", description = "Waar een postcode ooit bij hoorde; altijd de hele lijst.")
record PostcodeHistorie(List<Stand> resultaten) {

    @Schema(name = "PostcodeStand", description = "Wat er een tijd gold, en wie dat vastlegde.")
    record Stand(
            @Schema(examples = "2011-08-01", description = "Eerste dag.")
            LocalDate geldigVan,

            @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop het niet meer gold.")
            @Nullable
            LocalDate geldigTot,

            Gemeentecode gemeente,

            @Schema(nullable = true, examples = "PO2602") @Nullable
            SwvCode swvPo,

            @Schema(nullable = true, examples = "VO2602") @Nullable
            SwvCode swvVo,

            VastleggingWeergave vastgelegd,

            @Schema(nullable = true, description = "Wat het verving; null als het nog telt.") @Nullable
            VastleggingWeergave vervallen) {

        static Stand van(Vastgelegd<Postcodegebied> een) {
            var stand = een.stand();
            return new Stand(
                    stand.geldig().van(),
                    stand.geldig().tot(),
                    stand.gemeente(),
                    stand.toewijzing().po(),
                    stand.toewijzing().vo(),
                    VastleggingWeergave.van(een.mutatie()),
                    VastleggingWeergave.vanMogelijk(een.vervallen()));
        }
    }
}
