package nl.passendonderwijs.registry.teldatum.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.teldatum.Teldatum;
import nl.passendonderwijs.registry.teldatum.TeldatumStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Teldatum", description = "Een dag waarop de leerlingen van een sector worden geteld.")
record TeldatumWeergave(
        @Schema(examples = "01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12")
        UUID id,

        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "2014-10-01") LocalDate teldatum,

        @Schema(examples = "[\"BAO\", \"SBO\", \"SO\"]", description = "Wat op deze dag telt.")
        List<Soort> soorten,

        @Schema(examples = "BEREIKT", description = "Gepland tot de dag aanbreekt.")
        TeldatumStatus status,

        @Schema(
                nullable = true,
                examples = "2026-04-01T09:30:00Z",
                description = "Wanneer de tellingen zijn vastgesteld; null zolang de dag gepland is.")
        @Nullable
        Instant bereiktOp) {

    static TeldatumWeergave van(Teldatum teldatum) {
        return new TeldatumWeergave(
                teldatum.id(),
                teldatum.sector(),
                teldatum.datum(),
                teldatum.soorten().stream().sorted().toList(),
                teldatum.status(),
                teldatum.bereiktOp());
    }
}
