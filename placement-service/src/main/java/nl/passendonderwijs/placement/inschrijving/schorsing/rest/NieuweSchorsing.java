package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.inschrijving.schorsing.Schorsingformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when it suspends a pupil. */
@ToetstOokDomein
@Schema(description = "Een schorsing, met redenen en voor ten hoogste een week (SCH-01).")
public record NieuweSchorsing(
        @Schema(nullable = true, description = "Leeg: de inschrijving bij uw bestuur op de begindatum.") @Nullable
        UUID inschrijving,

        @Schema(examples = "2026-03-09", description = "Eerste dag; ten hoogste een week in totaal (SCH-01).")
        @NotNull(message = "Verplicht.")
        LocalDate begindatum,

        @Schema(examples = "2026-03-11", description = "Laatste dag van de schorsing.") @NotNull(message = "Verplicht.")
        LocalDate einddatum,

        @Schema(
                examples = "De leerling bracht de veiligheid van anderen in gevaar.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        String motivering,

        @Schema(
                examples = "2026-03-09",
                format = "date",
                nullable = true,
                description =
                        "Wanneer de inspectie schriftelijk en met redenen in kennis is gesteld; nodig bij langer dan een"
                                + " dag.")
        @Nullable
        LocalDate inspectiemeldingsdatum) {

    Schorsingformulier formulier() {
        return new Schorsingformulier(inschrijving, begindatum, einddatum, motivering, inspectiemeldingsdatum);
    }
}
