package nl.passendonderwijs.registry.importeren.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "AfwijzingPagina", description = "Een pagina afwijzingen.")
record AfwijzingPagina(
        List<AfwijzingWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/imports/01932c07-a8f0-7c3e-9b1d-2f4a6c8e0d12/afwijzingen?na=MTc",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
