package nl.passendonderwijs.placement.termijn.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a page of the work list, for the OpenAPI document. */
@Schema(name = "Werklijst", description = "Een pagina lopende termijnen; wat het eerst eindigt staat voorop.")
record Werklijst(
        List<BewaaktAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/termijnen?na=MjAyNS0wNC0yMg",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
