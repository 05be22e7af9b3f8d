package nl.passendonderwijs.registry.bestuur.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "BestuurPagina", description = "Een pagina besturen.")
record BestuurPagina(
        List<BestuurWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/besturen?na=NDA3NDA",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
