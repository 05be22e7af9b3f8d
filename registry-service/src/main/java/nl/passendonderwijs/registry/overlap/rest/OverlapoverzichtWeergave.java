package nl.passendonderwijs.registry.overlap.rest;

import java.util.List;
import nl.passendonderwijs.registry.overlap.Overlapoverzicht;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Overlapoverzicht", description = "Met wie overleg verplicht is omdat de gebieden overlappen (REG-05).")
record OverlapoverzichtWeergave(
        List<OverlapWeergave> resultaten,

        @Schema(
                nullable = true,
                examples = "Een landelijk samenwerkingsverband heeft geen eigen gebied (REG-06).",
                description = "Waarom er niets overlapt, of null.")
        @Nullable
        String toelichting) {

    private static final String LANDELIJK = "Een landelijk samenwerkingsverband heeft geen eigen gebied (REG-06);"
            + " er zijn dus geen overlappende gebieden (REG-05).";

    static OverlapoverzichtWeergave van(Overlapoverzicht overzicht) {
        return new OverlapoverzichtWeergave(
                overzicht.overlappen().stream().map(OverlapWeergave::van).toList(),
                overzicht.landelijk() ? LANDELIJK : null);
    }
}
