package nl.passendonderwijs.placement.besluit.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.passendonderwijs.kit.invoer.ToetstOokDomein;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.Besluitformulier;
import nl.passendonderwijs.placement.besluit.Besluituitkomst;
import nl.passendonderwijs.placement.besluit.weigering.Bewijs;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school sends when the bevoegd gezag has decided. */
@ToetstOokDomein
@Schema(description = "Een besluit van het bevoegd gezag op een aanmelding.")
public record NieuwBesluit(
        @Schema(examples = "TOEGELATEN", description = "Bepaalt welke andere velden nodig zijn.")
        @NotNull(message = "Verplicht.")
        Besluituitkomst uitkomst,

        @Schema(examples = "2025-04-04", description = "Niet voor de ontvangst en niet in de toekomst.")
        @NotNull(message = "Verplicht.")
        LocalDate besluitdatum,

        @Schema(examples = "2025-08-18", nullable = true, description = "Alleen, en verplicht, bij TOEGELATEN.")
        @Nullable
        LocalDate startdatum,

        @Schema(nullable = true, description = "Alleen, en verplicht, bij GEWEIGERD (ZP-07, ZP-08).") @Nullable
        Weigeringsgrond weigeringsgrond,

        @Schema(
                examples = "De school kan de gevraagde ondersteuning bieden.",
                description = "In gewone taal, zonder namen en zonder BSN; wordt versleuteld bewaard.")
        @NotBlank(message = "Verplicht.")
        @Size(max = 10_000, message = "Een motivering telt hoogstens 10.000 tekens.")
        String motivering,

        @Schema(
                examples = "true",
                nullable = true,
                description = "Of de brief de mogelijkheid van bezwaar noemt (ZP-15); nodig om te weigeren of niet te"
                        + " behandelen.")
        @Nullable
        Boolean bezwaarclausule,

        @Schema(nullable = true, description = "Waarop een uitzondering steunt (ZP-08, ZP-16); alleen bij GEWEIGERD.")
        @Valid
        @Nullable
        BewijsVorm bewijs) {

    Besluitformulier formulier() {
        return new Besluitformulier(
                uitkomst,
                besluitdatum,
                startdatum,
                weigeringsgrond,
                motivering,
                bezwaarclausule,
                bewijs == null ? Bewijs.geen() : bewijs.bewijs());
    }
}
