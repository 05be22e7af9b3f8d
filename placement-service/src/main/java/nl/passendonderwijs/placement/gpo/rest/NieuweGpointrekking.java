package nl.passendonderwijs.placement.gpo.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.gpo.stap.Gpostapverzoek;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parents withdrew the dispute. */
@ToetstOokDomein
@Schema(description = "Ouders trekken hun geschil in.")
public record NieuweGpointrekking(
        @Schema(examples = "2025-05-12", description = "Dag van intrekken.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Er is een andere plek gevonden.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Gpostapverzoek {

    @Override
    public Gpostap stap() {
        return new Gpostap.Intrekking(requireNonNull(datum));
    }
}
