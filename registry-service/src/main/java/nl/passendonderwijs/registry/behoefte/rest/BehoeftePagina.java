package nl.passendonderwijs.registry.behoefte.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "OndersteuningsbehoeftePagina", description = "Een pagina van de lijst.")
record BehoeftePagina(
        List<BehoefteWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/ondersteuningsbehoeften?na=RFlTTEVYSUU",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
