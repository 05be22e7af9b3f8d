package nl.passendonderwijs.placement.gpo.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.bezwaar.rest.OnderwerpVorm;
import nl.passendonderwijs.placement.gpo.indiening.Gpoformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dispute at the geschillencommissie as the school records it. */
@ToetstOokDomein
@Schema(description = "Een geschil dat ouders aan de geschillencommissie passend onderwijs voorlegden.")
public record NieuweGpozaak(
        @NotNull(message = "Verplicht.") @Valid OnderwerpVorm onderwerp,

        @Schema(examples = "2025-04-24", description = "Dag van indienen bij de commissie; niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate ontvangstdatum,

        @Schema(
                examples = "108573",
                nullable = true,
                description = "Zaaknummer van de commissie: vier tot zes cijfers.")
        @Pattern(regexp = "[0-9]{4,6}", message = "Een zaaknummer telt vier tot zes cijfers.")
        @Nullable
        String zaaknummer) {

    Gpoformulier formulier() {
        return new Gpoformulier(
                OnderwerpVorm.soort(onderwerp), OnderwerpVorm.id(onderwerp), ontvangstdatum, zaaknummer);
    }
}
