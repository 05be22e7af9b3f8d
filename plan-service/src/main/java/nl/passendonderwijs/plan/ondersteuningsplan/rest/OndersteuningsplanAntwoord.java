package nl.passendonderwijs.plan.ondersteuningsplan.rest;

import java.time.LocalDate;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.plan.ondersteuningsplan.Ondersteuningsplan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as callers see it. */
@Schema(name = "Ondersteuningsplan", description = "Het plan van een samenwerkingsverband.")
record OndersteuningsplanAntwoord(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        SwvCode swv,

        @Schema(examples = "2022-08-01", description = "Eerste dag waarop het plan geldt.")
        LocalDate van,

        @Schema(examples = "2026-08-01", nullable = true, description = "Eerste dag waarop het niet meer geldt.")
        @Nullable
        LocalDate tot,

        @Schema(examples = "VASTGESTELD") String status,

        @Schema(examples = "1", description = "Een hoger nummer na elke wijziging.")
        int versie) {

    static OndersteuningsplanAntwoord van(Ondersteuningsplan plan) {
        return new OndersteuningsplanAntwoord(
                plan.id(), plan.swv(), plan.periode().van(), plan.periode().tot(), plan.status(), plan.versie());
    }
}
