package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderbesluit;
import nl.passendonderwijs.placement.inschrijving.verwijdering.Verwijderreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when the bevoegd gezag removes a pupil. */
@ToetstOokDomein
@Schema(description = "Het besluit tot verwijdering (VER-01, VER-02, VER-03).")
public record NieuwVerwijderbesluit(
        @Schema(examples = "2026-04-20", description = "Dag van het besluit.") @NotNull(message = "Verplicht.")
        LocalDate besluitdatum,

        @Schema(examples = "2026-05-01", description = "Laatste dag op school.") @NotNull(message = "Verplicht.")
        LocalDate verwijderdatum,

        @Schema(
                examples = "GEDRAG",
                description =
                        "ALLEEN_TLV is geen reden (VER-03); ONVOLDOENDE_VORDERINGEN in het vo alleen aan het einde van"
                                + " een schooljaar (VER-01).")
        @NotNull(message = "Verplicht.")
        Verwijderreden reden,

        @Schema(
                examples = "Een andere school kan bieden wat nodig is.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        String motivering,

        @Schema(examples = "true", nullable = true, description = "Of de brief de mogelijkheid van bezwaar noemt.")
        @Nullable
        Boolean bezwaarclausule,

        @Schema(
                examples = "2026-04-20",
                format = "date",
                nullable = true,
                description = "Wanneer de inspectie schriftelijk is ingelicht; nodig in het vo.")
        @Nullable
        LocalDate inspectiemeldingsdatum,

        @Schema(
                examples = "2026-07-03",
                format = "date",
                nullable = true,
                description = "Laatste schooldag van dat schooljaar op deze school (INS-01).")
        @Nullable
        LocalDate laatsteSchooldag) {

    Verwijderbesluit besluit() {
        return new Verwijderbesluit(
                requireNonNull(besluitdatum),
                requireNonNull(verwijderdatum),
                requireNonNull(reden),
                Boolean.TRUE.equals(bezwaarclausule),
                inspectiemeldingsdatum,
                laatsteSchooldag);
    }
}
