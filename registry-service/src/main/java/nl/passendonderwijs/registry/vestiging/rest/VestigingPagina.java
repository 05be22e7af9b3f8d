package nl.passendonderwijs.registry.vestiging.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "VestigingPagina", description = "Een pagina vestigingen.")
record VestigingPagina(
        List<VestigingWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/vestigingen?na=MDJRWjAw",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
