package nl.passendonderwijs.placement.bewaring.rest;

import java.time.LocalDate;
import nl.passendonderwijs.placement.bewaring.Bewaarproef;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would be removed of one kind. */
@Schema(name = "Bewaarproef", description = "Wat vandaag van een soort zou worden verwijderd.")
public record BewaarproefAntwoord(
        @Schema(examples = "OPP") Bewaarsoort soort,

        @Schema(examples = "2024-11-21", format = "date", description = "Wat op deze dag of eerder begon te tellen.")
        LocalDate grens,

        @Schema(examples = "12") long aantal) {

    static BewaarproefAntwoord van(Bewaarproef proef) {
        return new BewaarproefAntwoord(proef.termijn().soort(), proef.grens(), proef.aantal());
    }
}
