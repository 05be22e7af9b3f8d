package nl.passendonderwijs.placement.motivering.rest;

import java.util.Map;
import nl.passendonderwijs.placement.motivering.Toetsing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One rule as it was applied to a decision. */
@Schema(name = "Toetsing", description = "Een regel zoals die is toegepast.")
public record ToetsingAntwoord(
        @Schema(examples = "ZP-10") String regel,
        @Schema(examples = "Is op tijd besloten?") String vraag,
        @Schema(examples = "ja") String antwoord,

        @Schema(examples = "{\"besluitdatum\":\"2025-04-04\",\"uiterlijkeDatum\":\"2025-04-22\"}")
        Map<String, String> feiten) {

    public static ToetsingAntwoord van(Toetsing toetsing) {
        return new ToetsingAntwoord(toetsing.regel(), toetsing.vraag(), toetsing.antwoord(), toetsing.feiten());
    }
}
