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

/** The board sent its verweer. */
@ToetstOokDomein
@Schema(description = "Het verweer van het bestuur (GPO-02).")
public record NieuwVerweer(
        @Schema(examples = "2025-05-06", description = "Dag waarop het is verzonden.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "De school vroeg de ouders tweemaal om gegevens.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Gpostapverzoek {

    @Override
    public Gpostap stap() {
        return new Gpostap.Verweer(requireNonNull(datum));
    }
}
