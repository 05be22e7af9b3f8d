package nl.passendonderwijs.registry.samenwerkingsverband.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import nl.passendonderwijs.registry.samenwerkingsverband.Samenwerkingsverband;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SamenwerkingsverbandHistorie",
        description = "Wat er ooit van een samenwerkingsverband bekend was; altijd de hele lijst.")
record SamenwerkingsverbandHistorie(List<Stand> resultaten) {

    @Schema(name = "SamenwerkingsverbandStand", description = "Wat er een tijd gold, en wie dat vastlegde.")
    record Stand(
            @Schema(examples = "2011-08-01", description = "Eerste dag.")
            LocalDate geldigVan,

            @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop het niet meer gold.")
            @Nullable
            LocalDate geldigTot,

            @Schema(examples = "Amersfoort / Soest / Leusden")
            String regioLabel,

            @Schema(examples = "false", description = "Waar voor een landelijk samenwerkingsverband van één richting.")
            boolean landelijk,

            VastleggingWeergave vastgelegd,

            @Schema(nullable = true, description = "Wat het verving; null als het nog telt.") @Nullable
            VastleggingWeergave vervallen) {

        static Stand van(Vastgelegd<Samenwerkingsverband> een) {
            var stand = een.stand();
            return new Stand(
                    stand.geldig().van(),
                    stand.geldig().tot(),
                    stand.regioLabel(),
                    stand.landelijk(),
                    VastleggingWeergave.van(een.mutatie()),
                    VastleggingWeergave.vanMogelijk(een.vervallen()));
        }
    }
}
