package nl.passendonderwijs.placement.bezwaar.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.bezwaar.Bezwaarbeeld;
import nl.passendonderwijs.placement.bezwaar.verloop.BezwaarStatus;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstaat;
import nl.passendonderwijs.placement.motivering.rest.WaarschuwingAntwoord;
import nl.passendonderwijs.placement.termijn.rest.TermijnAntwoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bezwaar as its bevoegd gezag sees it. */
@Schema(name = "Bezwaar", description = "Een bezwaar van ouders, met de termijn om te beslissen.")
public record BezwaarAntwoord(
        @Schema(examples = "01932c0b-3c4d-7e55-9f32-7e6d5c4b3a20")
        UUID id,

        @Schema(examples = "01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c")
        UUID leerlingId,

        @Schema(examples = "BEZWAAR") Bezwaarstaat status,

        OnderwerpAntwoord onderwerp,
        Vestigingscode vestiging,
        @Schema(nullable = true) @Nullable SwvCode swv,

        @Schema(examples = "2025-04-22") LocalDate ontvangstdatum,
        @Schema(examples = "false") boolean toegangOntzegd,

        @Schema(examples = "2025-05-01", nullable = true, description = "De eerste hoorzitting; leeg: geen.") @Nullable
        LocalDate hoordatum,

        TermijnAntwoord beslistermijn,

        @Schema(nullable = true, description = "Leeg zolang er geen is.") @Nullable
        BezwaarbesluitAntwoord besluit,

        @Schema(examples = "2025-05-02", nullable = true) @Nullable
        LocalDate intrekkingsdatum,

        @Schema(description = "Wat te laat of ongewoon was, en toch is vastgelegd.")
        List<WaarschuwingAntwoord> bevindingen,

        @Schema(
                examples = "Ouders vinden dat de school kan bieden wat nodig is.",
                nullable = true,
                description = "Alleen wie een bezwaar zelf opvraagt ziet de gronden; in een lijst staan zij niet.")
        @Nullable
        String gronden) {

    static BezwaarAntwoord van(Bezwaarbeeld beeld, LocalDate vandaag) {
        var bezwaar = beeld.bezwaar();
        var onderwerp = bezwaar.onderwerp();
        return new BezwaarAntwoord(
                bezwaar.id(),
                onderwerp.leerling(),
                bezwaar.status().code(),
                OnderwerpAntwoord.van(onderwerp),
                onderwerp.vestiging(),
                onderwerp.swv(),
                bezwaar.ontvangstdatum(),
                bezwaar.toegangOntzegd(),
                bezwaar.gehoordOp(),
                TermijnAntwoord.van(beeld.beslistermijn(), vandaag),
                bezwaar.beslissing()
                        .map(beslissing -> BezwaarbesluitAntwoord.van(beslissing, beeld.tekst(bezwaar.motivering())))
                        .orElse(null),
                bezwaar.status() instanceof BezwaarStatus.Ingetrokken(var intrekking) ? intrekking.datum() : null,
                WaarschuwingAntwoord.van(bezwaar.bevindingen()),
                beeld.tekst(bezwaar.gronden()));
    }
}
