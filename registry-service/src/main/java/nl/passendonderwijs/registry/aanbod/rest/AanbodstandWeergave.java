package nl.passendonderwijs.registry.aanbod.rest;

import java.time.Instant;
import nl.passendonderwijs.registry.aanbod.Geschiedenisrij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "OndersteuningsaanbodStand",
        description = "Wat een aanbod zei, wie dat vastlegde, en tot wanneer het zo bekend stond.")
record AanbodstandWeergave(
        AanbodWeergave aanbod,
        @Schema(examples = "bestuur:30010") String organisatie,
        @Schema(examples = "2026-06-18T09:30:00Z") Instant vastgelegdOp,

        @Schema(nullable = true, examples = "Aantal plaatsen gecorrigeerd.") @Nullable
        String reden,

        @Schema(
                nullable = true,
                examples = "2026-09-02T14:05:00Z",
                description = "Sinds wanneer iets anders bekend is; null als dit nog telt.")
        @Nullable
        Instant vervallenOp) {

    static AanbodstandWeergave van(Geschiedenisrij rij) {
        var opgave = rij.opgave();
        return new AanbodstandWeergave(
                AanbodWeergave.van(rij.stand()), opgave.organisatie(), opgave.op(), opgave.reden(), rij.vervallenOp());
    }
}
