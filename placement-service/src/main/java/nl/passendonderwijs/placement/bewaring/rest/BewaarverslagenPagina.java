package nl.passendonderwijs.placement.bewaring.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a page, for the OpenAPI document. */
@Schema(name = "BewaarverslagenPagina", description = "Een pagina verslagen, oudste eerst.")
record BewaarverslagenPagina(
        List<BewaarverslagAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/bewaring/verslagen?na=MDE5MzJjMGI",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
