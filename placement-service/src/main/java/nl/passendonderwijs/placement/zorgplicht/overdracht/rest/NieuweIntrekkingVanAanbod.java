package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The offer is taken back. */
@ToetstOokDomein
@Schema(description = "De school neemt haar aanbod terug.")
public record NieuweIntrekkingVanAanbod(
        @Schema(examples = "2025-04-01", description = "Dag van het terugnemen.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "De ouders kozen zelf een andere school.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting) {

    Antwoord intrekking() {
        return new Antwoord(null, datum, toelichting);
    }
}
