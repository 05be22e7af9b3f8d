package nl.passendonderwijs.registry.behoefte.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the list looks in the API description. */
@Schema(name = "Ondersteuningsbehoeften", description = "De hele lijst op een dag.")
record BehoefteLijst(
        List<BehoefteWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/ondersteuningsbehoeften?na=RFlTTEVYSUU",
                description = "Altijd null: de lijst past op één pagina.")
        @Nullable
        URI volgende) {}
