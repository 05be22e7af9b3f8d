package nl.passendonderwijs.placement.motivering.rest;

import java.util.List;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is stored and still deserves attention. */
@Schema(name = "Waarschuwing", description = "Opgeslagen, en toch bijzonder.")
public record WaarschuwingAntwoord(
        @Schema(examples = "laat-aangemeld") String code,

        @Schema(examples = "ZP-03", nullable = true, description = "Id van de regel; leeg als het geen wet is.")
        @Nullable
        String regel,

        @Schema(examples = "Aangemeld minder dan 10 weken voor de gewenste startdatum; dat kon tot en met 2025-06-09.")
        String detail) {

    public static List<WaarschuwingAntwoord> van(List<Waarschuwing> waarschuwingen) {
        return waarschuwingen.stream()
                .map(w -> new WaarschuwingAntwoord(w.code(), w.regel(), w.detail()))
                .toList();
    }
}
