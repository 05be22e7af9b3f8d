package nl.passendonderwijs.placement.aanmelding.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.aanmelding.verloop.Stap;
import nl.passendonderwijs.placement.aanmelding.verloop.Statuscode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a well-founded bezwaar put in the place of a decision. */
@Schema(name = "Herziening", description = "Wat na een gegrond bezwaar in de plaats van het besluit kwam.")
public record HerzieningAntwoord(
        @Schema(examples = "01932c12-5e60-7a11-8b22-3c4d5e6f7081")
        UUID bezwaar,

        @Schema(examples = "TOEGELATEN") Statuscode uitkomst,

        @Schema(examples = "2025-05-14", description = "Dag van het besluit op bezwaar.")
        LocalDate besluitdatum,

        @Schema(examples = "2025-08-18") LocalDate startdatum) {

    static HerzieningAntwoord van(Stap.Herziening stap) {
        return new HerzieningAntwoord(stap.bezwaar(), Statuscode.TOEGELATEN, stap.datum(), stap.startdatum());
    }
}
