package nl.passendonderwijs.placement.thuiszitter.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a history looks in the API description. */
@Schema(name = "ThuiszittergebeurtenissenPagina", description = "De stappen, oudste eerst.")
record GebeurtenissenPagina(
        List<GebeurtenisAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/thuiszitters",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: er zijn weinig stappen.")
        @Nullable
        URI volgende) {}
