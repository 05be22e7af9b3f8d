package nl.passendonderwijs.placement.besluit.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of the decisions on one aanmelding, for the OpenAPI document. */
@Schema(name = "BesluitenPagina", description = "De besluiten op een aanmelding, oudste eerst.")
record BesluitenPagina(
        List<BesluitAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/aanmeldingen",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: een aanmelding heeft weinig besluiten.")
        @Nullable
        URI volgende) {}
