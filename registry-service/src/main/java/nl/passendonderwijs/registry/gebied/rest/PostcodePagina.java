package nl.passendonderwijs.registry.gebied.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "PostcodePagina", description = "Een pagina postcodegebieden.")
record PostcodePagina(
        List<PostcodeWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/postcodes?na=MzgxMQ",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
