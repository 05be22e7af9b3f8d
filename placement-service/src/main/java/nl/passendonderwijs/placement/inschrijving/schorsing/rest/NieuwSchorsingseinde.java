package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school sends when a suspended pupil may come back earlier. */
@ToetstOokDomein
@Schema(description = "Het eerdere einde van een schorsing.")
public record NieuwSchorsingseinde(
        @Schema(examples = "2026-03-10", description = "Laatste dag; eerder dan die van de schorsing.")
        @NotNull(message = "Verplicht.")
        LocalDate einddatum) {}
