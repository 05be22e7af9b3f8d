package nl.passendonderwijs.placement.thuiszitter.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.passendonderwijs.placement.historie.Verteld;
import nl.passendonderwijs.placement.thuiszitter.Thuiszitterstap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as it stands in the history. */
@Schema(name = "Thuiszittergebeurtenis", description = "Wat er gebeurde, door wie, en wanneer het is vastgelegd.")
record GebeurtenisAntwoord(
        @Schema(examples = "DOORZETTEN") Thuiszitterstap stap,

        @Schema(examples = "2026-11-02", description = "Wanneer het gebeurde.")
        LocalDate datum,

        @Schema(examples = "swv:PO2602") String vastgelegdDoor,

        @Schema(examples = "2026-11-03T09:12:33Z") Instant vastgelegdOp) {

    static GebeurtenisAntwoord van(Verteld verteld) {
        var gebeurtenis = verteld.gebeurtenis();
        return new GebeurtenisAntwoord(
                Thuiszitterstap.valueOf(gebeurtenis.stap()),
                gebeurtenis.datum(),
                gebeurtenis.door().organisatie().toString(),
                gebeurtenis.vastgelegdOp());
    }
}
