package nl.passendonderwijs.placement.leerling.koppelcode.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelcodebeeld;
import nl.passendonderwijs.placement.leerling.koppelcode.Koppelcodestand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A koppelcode; the code itself only in the answer that gives it out. */
@Schema(name = "Koppelcode", description = "Een eenmalige code waarmee een volgende school dezelfde leerling vindt.")
public record KoppelcodeAntwoord(
        @Schema(examples = "01932c0a-11d4-7e02-8f3b-6c7d8e9f0a1b")
        UUID id,

        @Schema(
                examples = "7K3M-9QXA",
                nullable = true,
                description =
                        "Voor de ouders. Alleen in het eerste antwoord; daarna leeg, ook bij een herhaald verzoek.")
        @Nullable
        String koppelcode,

        @Schema(examples = "2025-04-06", description = "Laatste dag waarop de code kan worden gebruikt.")
        LocalDate geldigTotEnMet,

        @Schema(examples = "OPEN") Koppelcodestand status) {

    static KoppelcodeAntwoord van(Koppelcodebeeld beeld) {
        var code = beeld.code();
        return new KoppelcodeAntwoord(
                beeld.uitgegeven().id(),
                code == null ? null : code.geschreven(),
                beeld.uitgegeven().termijn().laatsteDag(),
                beeld.stand());
    }
}
