package nl.passendonderwijs.placement.bezwaar.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.bezwaar.stap.Bezwaarstapverzoek;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parents no longer object. */
@ToetstOokDomein
@Schema(description = "Ouders trekken hun bezwaar in.")
public record NieuweBezwaarintrekking(
        @Schema(examples = "2025-05-02", description = "Dag waarop de ouders het zeiden.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Er is een andere plek gevonden.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Bezwaarstapverzoek {

    @Override
    public Bezwaarstap stap() {
        return new Bezwaarstap.Intrekking(requireNonNull(datum));
    }
}
