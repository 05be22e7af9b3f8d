package nl.passendonderwijs.placement.inschrijving.rest;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.inschrijving.status.Uitschrijfreden;
import nl.passendonderwijs.placement.inschrijving.uitschrijving.Uitschrijfformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when a pupil leaves. */
@ToetstOokDomein
@Schema(description = "Het einde van een inschrijving.")
public record NieuweUitschrijving(
        @Schema(examples = "2026-07-03", description = "Laatste dag; mag in de toekomst liggen.")
        @NotNull(message = "Verplicht.")
        LocalDate uitschrijfdatum,

        @Schema(
                examples = "VERHUIZING",
                description = "Te kiezen: ANDERE_SCHOOL, VERHUIZING, EINDE_ONDERWIJS of OVERIG.")
        @NotNull(message = "Verplicht.")
        Uitschrijfreden reden,

        @Schema(
                examples = "2026-07-03",
                format = "date",
                nullable = true,
                description =
                        "Laatste schooldag van dat schooljaar op deze school. Is dit de uitschrijfdatum, dan telt de"
                                + " leerling tot en met 31 juli (INS-01).")
        @Nullable
        LocalDate laatsteSchooldag) {

    Uitschrijfformulier formulier() {
        return new Uitschrijfformulier(uitschrijfdatum, reden, laatsteSchooldag);
    }
}
