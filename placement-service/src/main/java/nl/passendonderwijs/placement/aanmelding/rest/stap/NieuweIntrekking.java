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

/** The parents no longer ask. */
@ToetstOokDomein
@Schema(description = "De ouders trekken de aanmelding in.")
public record NieuweIntrekking(
        @Schema(examples = "2025-04-02", description = "Dag waarop de ouders het meldden.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "Het gezin verhuist.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public Stap stap() {
        return new Stap.Intrekking(requireNonNull(datum));
    }
}
