package nl.passendonderwijs.placement.aanmelding.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.aanmelding.Stapverzoek;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** School and parents spoke about a fitting place. */
@ToetstOokDomein
@Schema(description = "Overleg met de ouders over een passende plaats (ZP-07).")
public record NieuwOverleg(
        @Schema(examples = "2025-03-28", description = "Dag van het overleg.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Besproken welke school kan bieden wat nodig is.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public Stap stap() {
        return new Stap.Overleg(requireNonNull(datum));
    }
}
