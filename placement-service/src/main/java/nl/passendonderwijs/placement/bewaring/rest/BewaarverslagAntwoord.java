package nl.passendonderwijs.placement.bewaring.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;
import nl.passendonderwijs.placement.bewaring.Bewaarverslag;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one run removed of one kind. */
@Schema(name = "Bewaarverslag", description = "Wat een opruimronde van een soort verwijderde.")
public record BewaarverslagAntwoord(
        @Schema(examples = "01932c0b-3001-7c10-8a44-2b3c4d5e6f70")
        UUID id,

        @Schema(examples = "01932c0b-3000-7a02-9e10-4d5e6f708192", description = "De ronde.")
        UUID ronde,

        @Schema(examples = "OPP") Bewaarsoort soort,

        @Schema(examples = "12", description = "Hoeveel er zijn verwijderd.")
        long aantal,

        @Schema(
                examples = "2024-11-20",
                format = "date",
                description = "Wat op deze dag of eerder begon te tellen is verwijderd.")
        LocalDate grens,

        @Schema(examples = "2026-11-22T01:30:00Z") Instant begonnenOp,
        @Schema(examples = "2026-11-22T01:30:02Z") Instant geeindigdOp) {

    static BewaarverslagAntwoord van(Bewaarverslag verslag) {
        return new BewaarverslagAntwoord(
                verslag.id(),
                verslag.ronde(),
                verslag.soort(),
                verslag.aantal(),
                verslag.grens(),
                verslag.begonnenOp(),
                verslag.geeindigdOp());
    }
}
