package nl.passendonderwijs.placement.thuiszitter.rest;

import java.time.LocalDate;
import nl.passendonderwijs.placement.thuiszitter.Beeindiging;
import nl.passendonderwijs.placement.thuiszitter.Beeindigingsreden;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How it ended. */
@Schema(name = "Thuiszittereinde", description = "Wanneer en waardoor het thuiszitten eindigde.")
record BeeindigingAntwoord(
        @Schema(examples = "2026-11-16") LocalDate einddatum,
        @Schema(examples = "ANDERE_SCHOOL") Beeindigingsreden reden) {

    static @Nullable BeeindigingAntwoord van(@Nullable Beeindiging einde) {
        return einde == null ? null : new BeeindigingAntwoord(einde.einddatum(), einde.reden());
    }
}
