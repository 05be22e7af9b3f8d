package nl.passendonderwijs.placement.bezwaar.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.bezwaar.ontvangst.Bezwaarformulier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bezwaar of parents as the school records it. */
@ToetstOokDomein
@Schema(description = "Een bezwaar van ouders, zoals de school het vastlegt.")
public record NieuwBezwaar(
        @NotNull(message = "Verplicht.") @Valid OnderwerpVorm onderwerp,

        @Schema(examples = "2025-04-22", description = "Dag van ontvangst; niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate ontvangstdatum,

        @Schema(
                examples = "Ouders vinden dat de school kan bieden wat nodig is.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "De gronden tellen hoogstens 10.000 tekens.")
        String gronden,

        @Schema(
                examples = "false",
                nullable = true,
                description = "Alleen bij een verwijdering in het vo (BEZ-03); zonder: nee.")
        @Nullable
        Boolean toegangOntzegd) {

    Bezwaarformulier formulier() {
        return new Bezwaarformulier(
                OnderwerpVorm.soort(onderwerp),
                OnderwerpVorm.id(onderwerp),
                ontvangstdatum,
                gronden,
                Boolean.TRUE.equals(toegangOntzegd));
    }
}
