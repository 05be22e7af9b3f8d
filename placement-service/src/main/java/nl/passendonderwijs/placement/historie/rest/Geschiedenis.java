package nl.passendonderwijs.placement.historie.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole history of one case, for the OpenAPI document. */
@Schema(name = "Geschiedenis", description = "Alle stappen van een zaak, oudste eerst.")
public record Geschiedenis(
        List<GebeurtenisAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/aanmeldingen",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: een zaak heeft weinig stappen.")
        @Nullable
        URI volgende) {

    public static Geschiedenis van(List<nl.passendonderwijs.placement.historie.Verteld> stappen) {
        return new Geschiedenis(stappen.stream().map(GebeurtenisAntwoord::van).toList(), null);
    }
}
