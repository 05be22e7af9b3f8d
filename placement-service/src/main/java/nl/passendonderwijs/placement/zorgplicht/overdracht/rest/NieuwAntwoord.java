package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.zorgplicht.overdracht.Antwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The word of the school that was asked. */
@ToetstOokDomein
@Schema(name = "NieuwOverdrachtantwoord", description = "Het antwoord van de gevraagde school.")
public record NieuwAntwoord(
        @Schema(examples = "true", description = "true: deze school neemt de zorgplicht over.")
        @NotNull(message = "Verplicht.")
        Boolean aanvaard,

        @Schema(examples = "2025-04-02", description = "Dag van het antwoord.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Er is plaats in de structuurgroep.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting) {

    Antwoord antwoord() {
        return new Antwoord(aanvaard, datum, toelichting);
    }
}
