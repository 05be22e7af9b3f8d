package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school sends when it means to remove a pupil. */
@ToetstOokDomein
@Schema(description = "Het voornemen een leerling te verwijderen (VER-01).")
public record NieuwVoornemen(
        @Schema(examples = "2026-03-30", description = "Dag waarop het bestuur het voornam (VER-01).")
        @NotNull(message = "Verplicht.")
        LocalDate voornemendatum,

        @Schema(
                examples = "De school kan de veiligheid niet meer waarborgen.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        String motivering) {}
