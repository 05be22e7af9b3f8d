package nl.passendonderwijs.placement.besluit.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.besluit.Besluitformulier;
import nl.passendonderwijs.placement.besluit.Besluituitkomst;
import nl.passendonderwijs.placement.besluit.Weigeringsgrond;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when the bevoegd gezag has decided. */
@ToetstOokDomein
@Schema(description = "Een besluit van het bevoegd gezag op een aanmelding.")
public record NieuwBesluit(
        @Schema(examples = "TOEGELATEN") @NotNull(message = "Verplicht.")
        Besluituitkomst uitkomst,

        @Schema(examples = "2025-04-04", description = "Niet voor de ontvangst en niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate besluitdatum,

        @Schema(examples = "2025-08-18", nullable = true, description = "Alleen, en verplicht, bij TOEGELATEN.")
        @Nullable
        LocalDate startdatum,

        @Schema(examples = "GEEN_PLAATSRUIMTE", nullable = true, description = "Alleen bij GEWEIGERD.") @Nullable
        Weigeringsgrond weigeringsgrond,

        @Schema(
                examples = "De school kan de gevraagde ondersteuning bieden.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        String motivering) {

    Besluitformulier formulier() {
        return new Besluitformulier(uitkomst, besluitdatum, startdatum, weigeringsgrond, motivering);
    }
}
