package nl.passendonderwijs.registry.teldatum.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Telkalender", description = "De teldata van één kalenderjaar.")
record Telkalenderantwoord(
        List<KalenderregelWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "null",
                description = "Altijd null: een jaar past op een bladzijde.")
        @Nullable
        URI volgende) {}
