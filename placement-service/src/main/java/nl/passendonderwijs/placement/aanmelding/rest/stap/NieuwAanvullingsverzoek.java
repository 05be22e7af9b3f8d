package nl.passendonderwijs.placement.aanmelding.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijnduur;
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

        @Schema(
                examples = "2025-03-28",
                description = "Laatste dag waarop de gegevens op tijd zijn; hoogstens twaalf weken na de uitnodiging.")
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
        return datum == null || hersteldatum == null
                ? List.of()
                : fouten(regels.grenzen().aanvullen());
    }

    @Regel("ZP-12")
    private List<Fout> fouten(Termijnduur hoogstens) {
        var laatste = hoogstens.na(datum);
        if (!hersteldatum.isAfter(datum)) {
            return fout("De ouders krijgen ten minste een dag om aan te vullen.");
        }
        return hersteldatum.isAfter(laatste)
                ? fout("De beslistermijn staat zolang stil; aanvullen kan daarom hoogstens tot en met %s."
                        .formatted(laatste))
                : List.of();
    }

    private static List<Fout> fout(String detail) {
        return List.of(Fout.veld("hersteldatum", "ZP-12", detail));
    }

    @Override
    public Stap stap() {
        return new Stap.Aanvullingsverzoek(requireNonNull(datum), requireNonNull(hersteldatum));
    }
}
