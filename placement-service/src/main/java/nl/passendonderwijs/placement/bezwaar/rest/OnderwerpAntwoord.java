package nl.passendonderwijs.placement.bezwaar.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a bezwaar or dispute is about. */
@Schema(name = "Onderwerp", description = "Waarover een bezwaar of geschil gaat, zoals het toen was.")
public record OnderwerpAntwoord(
        @Schema(examples = "BESLUIT") Onderwerpsoort soort,

        @Schema(examples = "01932c09-1b2c-7a44-8e21-6d5c4b3a2f10")
        UUID id,

        @Schema(examples = "2025-04-04", description = "Dag waarop het de ouders is meegedeeld.")
        LocalDate besluitdatum,

        @Schema(examples = "false", description = "Of de school openbaar is; dat bepaalt welke wet geldt.")
        boolean openbaar,

        @Schema(examples = "BAO") SoortOnderwijs soortOnderwijs) {

    public static OnderwerpAntwoord van(Onderwerp onderwerp) {
        return new OnderwerpAntwoord(
                onderwerp.soort(),
                onderwerp.id(),
                onderwerp.besluitdatum(),
                onderwerp.openbaar(),
                onderwerp.soortOnderwijs());
    }
}
