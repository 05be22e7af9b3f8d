package nl.passendonderwijs.placement.zorgplicht.overdracht.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a page of offers, for the OpenAPI document. */
@Schema(name = "OverdrachtenPagina", description = "Een pagina overdrachten, oudste eerst.")
record OverdrachtenPagina(
        List<OverdrachtAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/overdrachten?na=MDE5",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
