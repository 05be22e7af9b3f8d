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

/** The parents sent data. */
@ToetstOokDomein
@Schema(description = "Gegevens die de ouders aanvulden.")
public record NieuweAanvulling(
        @Schema(examples = "2025-03-25", description = "Dag van ontvangst.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "true", description = "Of er nu niets meer ontbreekt.") @NotNull(message = "Verplicht.")
        Boolean volledig,

        @Schema(
                examples = "Het verslag is ontvangen.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public Stap stap() {
        return new Stap.Aanvulling(requireNonNull(datum), requireNonNull(volledig));
    }
}
