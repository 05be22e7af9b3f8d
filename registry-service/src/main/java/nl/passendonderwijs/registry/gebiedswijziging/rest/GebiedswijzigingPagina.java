package nl.passendonderwijs.registry.gebiedswijziging.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "GebiedswijzigingPagina", description = "Een pagina gebiedswijzigingen.")
record GebiedswijzigingPagina(
        List<GebiedswijzigingWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/gebiedswijzigingen?na=MDE5M2Y",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
