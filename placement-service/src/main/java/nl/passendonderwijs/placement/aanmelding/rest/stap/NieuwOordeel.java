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

/** Whether the child needs extra ondersteuning. */
@ToetstOokDomein
@Schema(description = "Het oordeel van het bevoegd gezag of de leerling extra ondersteuning nodig heeft (ZP-06).")
public record NieuwOordeel(
        @Schema(examples = "2025-03-26", description = "Dag van het oordeel.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "true",
                description = "Ondersteuning om een achterstand in de Nederlandse taal is geen extra ondersteuning.")
        @NotNull(message = "Verplicht.")
        Boolean extraOndersteuning,

        @Schema(
                examples = "Uit het verslag blijkt dat een kleine groep nodig is.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public Stap stap() {
        return new Stap.Oordeel(requireNonNull(datum), requireNonNull(extraOndersteuning));
    }
}
