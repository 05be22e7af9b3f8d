package nl.passendonderwijs.registry.deelname.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "DeelnamePagina", description = "Een pagina deelnames.")
record DeelnamePagina(
        List<DeelnameWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/samenwerkingsverbanden/PO2602/deelnames?na=MDE5MzJjMDc",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
