package nl.passendonderwijs.placement.bezwaar.rest;

import java.time.LocalDate;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaaruitkomst;
import nl.passendonderwijs.placement.bezwaar.verloop.NietGehoord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The decision on a bezwaar. */
@Schema(name = "Bezwaarbesluit", description = "Het besluit op een bezwaar.")
public record BezwaarbesluitAntwoord(
        @Schema(examples = "GEGROND") Bezwaaruitkomst uitkomst,
        @Schema(examples = "2025-05-14") LocalDate besluitdatum,

        @Schema(examples = "2025-08-18", format = "date", nullable = true) @Nullable
        LocalDate startdatum,

        @Schema(examples = "OUDERS_ZIEN_ERVAN_AF", nullable = true) @Nullable
        NietGehoord nietGehoord,

        @Schema(
                examples = "De school kan alsnog bieden wat nodig is.",
                nullable = true,
                description = "Alleen wie een bezwaar zelf opvraagt ziet de motivering.")
        @Nullable
        String motivering) {

    static BezwaarbesluitAntwoord van(Bezwaarstap.Beslissing beslissing, @Nullable String motivering) {
        return new BezwaarbesluitAntwoord(
                beslissing.uitkomst(),
                beslissing.datum(),
                beslissing.startdatum(),
                beslissing.nietGehoord(),
                motivering);
    }
}
