package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.placement.verzuim.Verzuimdag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A day of absence as it was sent. */
@Schema(name = "Verzuimdag", description = "Een dag waarop de leerling zonder geldige reden afwezig was.")
public record VerzuimdagInvoer(
        @Schema(examples = "2026-09-07", description = "Dag van het verzuim.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "5", minimum = "1", maximum = "24", description = "Gemiste lesuren.")
        @NotNull(message = "Verplicht.")
        @Min(value = 1, message = "Ten minste 1 uur.")
        @Max(value = 24, message = "Ten hoogste 24 uur.")
        Integer uren) {

    /** Empty when it could not be read whole; that fault is told already. */
    static Optional<Verzuimdag> dag(@Nullable VerzuimdagInvoer invoer) {
        return invoer == null || invoer.datum == null || invoer.uren == null
                ? Optional.empty()
                : Optional.of(new Verzuimdag(invoer.datum, invoer.uren));
    }
}
