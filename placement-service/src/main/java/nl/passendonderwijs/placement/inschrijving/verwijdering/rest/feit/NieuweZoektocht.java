package nl.passendonderwijs.placement.inschrijving.verwijdering.rest.feit;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Feit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Another school was sought in vain. */
@ToetstOokDomein
@Schema(description = "Aantoonbaar gezocht zonder resultaat; telt bij cluster 1 en 2 vanaf acht weken (VER-02).")
public record NieuweZoektocht(
        @Schema(examples = "2026-02-02", description = "Eerste dag van het zoeken.") @NotNull(message = "Verplicht.")
        LocalDate vanDatum,

        @Schema(examples = "2026-03-30", description = "Laatste dag van het zoeken, acht weken later of meer (VER-02).")
        @NotNull(message = "Verplicht.")
        LocalDate totEnMetDatum,

        @Schema(
                examples = "Besproken op school.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Feitverzoek {

    @Override
    public Feit feit() {
        return new Feit.Zoektocht(requireNonNull(vanDatum), requireNonNull(totEnMetDatum));
    }
}
