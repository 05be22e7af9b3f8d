package nl.passendonderwijs.placement.aanmelding.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapverzoek;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Data are missing and the parents are asked for them. */
@ToetstOokDomein
@Schema(description = "Een schriftelijke uitnodiging aan de ouders om gegevens aan te vullen.")
public record NieuwAanvullingsverzoek(
        @Schema(examples = "2025-03-14", description = "Dag van de uitnodiging.") @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(examples = "2025-03-28", description = "Laatste dag waarop de gegevens op tijd zijn.")
        @NotNull(message = "Verplicht.")
        LocalDate hersteldatum,

        @Schema(
                examples = "Wij missen het verslag van de voorschool.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public List<Fout> fouten(Aanmelding aanmelding, Scholen scholen, Termijnregels regels) {
        return datum != null && hersteldatum != null && !hersteldatum.isAfter(datum)
                ? List.of(Fout.veld("hersteldatum", "ZP-12", "De ouders krijgen ten minste een dag om aan te vullen."))
                : List.of();
    }

    @Override
    public Stap stap() {
        return new Stap.Aanvullingsverzoek(requireNonNull(datum), requireNonNull(hersteldatum));
    }
}
