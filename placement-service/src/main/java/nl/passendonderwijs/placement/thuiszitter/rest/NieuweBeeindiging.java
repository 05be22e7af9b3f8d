package nl.passendonderwijs.placement.thuiszitter.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.thuiszitter.Beeindiging;
import nl.passendonderwijs.placement.thuiszitter.Beeindigingsreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school or swv sends when a child no longer stays at home. */
@ToetstOokDomein
@Schema(description = "Het einde van het thuiszitten.")
public record NieuweBeeindiging(
        @Schema(
                examples = "2026-11-16",
                description =
                        "Eerste dag dat de leerling niet meer thuiszit; na het begin van het verzuim en niet in de"
                                + " toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate einddatum,

        @Schema(examples = "ANDERE_SCHOOL", description = "Waardoor het ophield.") @NotNull(message = "Verplicht.")
        Beeindigingsreden reden) {

    Beeindiging beeindiging() {
        return new Beeindiging(einddatum, reden);
    }
}
