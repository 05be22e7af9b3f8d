package nl.passendonderwijs.placement.besluit.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;
import nl.passendonderwijs.placement.besluit.Besluituitkomst;
import nl.passendonderwijs.placement.besluit.Gemotiveerd;
import nl.passendonderwijs.placement.motivering.rest.ToetsingAntwoord;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision as its school sees it, with the rules that were applied. */
@Schema(name = "Besluit", description = "Een besluit met zijn motivering en de toegepaste regels.")
public record BesluitAntwoord(
        @Schema(examples = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10")
        UUID id,

        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID aanmelding,

        @Schema(examples = "TOEGELATEN") Besluituitkomst uitkomst,
        @Schema(examples = "2025-04-04") LocalDate besluitdatum,

        @Schema(examples = "2025-08-18", nullable = true) @Nullable
        LocalDate startdatum,

        @Schema(examples = "GEEN_PLAATSRUIMTE", nullable = true) @Nullable
        Weigeringsgrond weigeringsgrond,

        @Schema(nullable = true, description = "Alleen bij een uitzondering.") @Nullable
        BewijsVorm bewijs,

        @Schema(examples = "De school kan de gevraagde ondersteuning bieden.")
        String motivering,

        List<ToetsingAntwoord> regels,
        List<WaarschuwingAntwoord> waarschuwingen,

        @Schema(examples = "2025-04-04T09:12:33Z", description = "Wanneer het hier is vastgelegd.")
        Instant opgenomenOp) {

    static BesluitAntwoord van(Gemotiveerd gemotiveerd) {
        var besluit = gemotiveerd.besluit();
        return new BesluitAntwoord(
                besluit.id(),
                besluit.aanmelding(),
                besluit.uitkomst(),
                besluit.besluitdatum(),
                besluit.startdatum(),
                besluit.weigeringsgrond(),
                BewijsVorm.van(besluit.bewijs()),
                gemotiveerd.motivering(),
                besluit.regels().stream().map(ToetsingAntwoord::van).toList(),
                WaarschuwingAntwoord.van(besluit.waarschuwingen()),
                besluit.opgenomenOp());
    }
}
