package nl.passendonderwijs.placement.aanmelding.rest.stap;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.aanmelding.Aanmelding;
import nl.passendonderwijs.placement.aanmelding.Stapverzoek;
import nl.passendonderwijs.placement.aanmelding.termijn.Verlengingsduur;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.termijn.Termijnregels;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The school told the parents that it needs more time. */
@ToetstOokDomein
@Schema(description = "De melding aan de ouders dat besluiten langer duurt (ZP-10).")
public record NieuweVerlenging(
        @Schema(examples = "2025-04-11", description = "Dag van de melding aan de ouders.")
        @NotNull(message = "Verplicht.")
        LocalDate datum,

        @Schema(
                examples = "P4W",
                pattern = "^P[1-9][0-9]{0,3}[DW]$",
                description = "Zo kort mogelijk, ten hoogste vier weken; P3W is drie weken, P10D tien dagen.")
        @NotNull(message = "Verplicht.")
        String duur,

        @Schema(
                examples = "De orthopedagoog kan pas over drie weken komen kijken.",
                nullable = true,
                description = "In gewone taal, zonder namen en zonder BSN.")
        @Size(max = 10_000, message = "Een toelichting telt hoogstens 10.000 tekens.")
        @Nullable
        String toelichting)
        implements Stapverzoek {

    @Override
    public List<Fout> fouten(Aanmelding aanmelding, Scholen scholen, Termijnregels regels) {
        return duur == null
                ? List.of()
                : Verlengingsduur.toets(duur, regels).stream().toList();
    }

    @Override
    public Stap stap() {
        return new Stap.Verlenging(requireNonNull(datum), Termijnduur.van(requireNonNull(duur)));
    }
}
