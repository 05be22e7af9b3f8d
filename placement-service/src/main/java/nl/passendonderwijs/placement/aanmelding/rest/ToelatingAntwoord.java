package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.aanmelding.AanmeldingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision in short; its motivering stands with the decision itself. */
@Schema(name = "BesluitKort", description = "Het besluit in het kort; de motivering staat bij de besluiten.")
public record ToelatingAntwoord(
        @Schema(examples = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10")
        UUID id,

        @Schema(examples = "TOEGELATEN") String uitkomst,
        @Schema(examples = "2025-04-04") LocalDate besluitdatum,
        @Schema(examples = "2025-08-18") LocalDate startdatum) {

    static @Nullable ToelatingAntwoord van(AanmeldingStatus status) {
        return switch (status) {
            case AanmeldingStatus.Aangemeld _ -> null;
            case AanmeldingStatus.Toegelaten(var toelating) ->
                new ToelatingAntwoord(
                        toelating.besluit(), status.code().name(), toelating.besluitdatum(), toelating.startdatum());
        };
    }
}
