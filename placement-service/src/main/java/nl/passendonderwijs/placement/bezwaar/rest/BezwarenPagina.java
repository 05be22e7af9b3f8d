package nl.passendonderwijs.placement.bezwaar.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "BezwarenPagina", description = "Een pagina bezwaren, in volgorde van vastleggen.")
record BezwarenPagina(
        List<BezwaarAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/bezwaren?na=MDE5MzJjMDc",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
