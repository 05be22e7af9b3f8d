package nl.passendonderwijs.registry.tellevering.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Tellingverschillen",
        description = "Wat te late leveringen zouden hebben veranderd, en wat er tussen twee versies veranderde.")
record Verschillenantwoord(
        SwvCode swv,
        @Schema(examples = "2026-02-01") LocalDate teldatum,
        @Schema(examples = "DEFINITIEF") TellingStatus status,

        @Schema(
                examples = "true",
                description = "Alle aantallen zijn te zien; anders zijn kleine gemaskeerd (PRIV-12).")
        boolean exact,

        @Schema(examples = "2", description = "De oudste van de twee versies.")
        int van,

        @Schema(examples = "3", description = "De nieuwste van de twee versies.")
        int tot,

        @Schema(description = "Van de telling (eerst) naar wat na de definitieve dag is geleverd (daarna).")
        List<VerschilWeergave> naDefinitief,

        @Schema(description = "Van de ene versie (eerst) naar de andere (daarna).")
        List<VerschilWeergave> tussenVersies) {}
