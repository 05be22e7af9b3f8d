package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.placement.inschrijving.schorsing.Schorsing;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A schorsing as its school sees it; the reasons are in the history of the inschrijving. */
@Schema(name = "Schorsing", description = "Een schorsing; de redenen staan in de historie van de inschrijving.")
public record SchorsingAntwoord(
        @Schema(examples = "01932c0d-3b20-7e42-9a13-5c6d7e8f9001")
        UUID id,

        @Schema(examples = "01932c0b-2a10-7d31-8f02-4b5c6d7e8f90")
        UUID inschrijving,

        @Schema(examples = "2026-03-09") LocalDate begindatum,

        @Schema(examples = "2026-03-11", description = "Laatste dag.")
        LocalDate einddatum,

        @Schema(examples = "2026-03-09", format = "date", nullable = true) @Nullable
        LocalDate inspectiemeldingsdatum,

        @Schema(examples = "false", description = "Of zij eerder eindigde dan was gezegd.")
        boolean eerderBeeindigd,

        @Schema(examples = "false", description = "Of zij nooit begon, omdat de leerling toen al was vertrokken.")
        boolean vervallen,

        @Schema(examples = "true", description = "Of zij vandaag duurt.")
        boolean loopt,

        @Schema(description = "Wat te laat of ongewoon was (SCH-01).")
        List<WaarschuwingAntwoord> bevindingen) {

    static SchorsingAntwoord van(Schorsing schorsing, LocalDate vandaag) {
        return new SchorsingAntwoord(
                schorsing.id(),
                schorsing.inschrijving(),
                schorsing.begindatum(),
                schorsing.einddatum(),
                schorsing.inspectieGemeldOp(),
                schorsing.beeindigd(),
                schorsing.vervallen(),
                !schorsing.vervallen() && schorsing.dagen().bevat(vandaag),
                WaarschuwingAntwoord.van(schorsing.bevindingen()));
    }
}
