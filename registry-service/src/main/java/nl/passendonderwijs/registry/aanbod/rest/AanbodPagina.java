package nl.passendonderwijs.registry.aanbod.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "OndersteuningsaanbodPagina", description = "Een pagina aanbod, op volgorde van vestiging.")
record AanbodPagina(
        List<AanbodWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/ondersteuningsaanbod?na=MDJRWjAw",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
