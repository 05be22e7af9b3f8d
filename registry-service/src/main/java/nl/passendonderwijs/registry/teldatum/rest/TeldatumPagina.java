package nl.passendonderwijs.registry.teldatum.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "TeldatumPagina", description = "Een pagina teldata.")
record TeldatumPagina(
        List<TeldatumWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/teldata?na=MDE5MzJjMDc",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
