package nl.passendonderwijs.placement.inschrijving.verwijdering.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of the verwijderingen of a pupil, for the OpenAPI document. */
@Schema(name = "VerwijderingenPagina", description = "De verwijderingen van een leerling, oudste eerst.")
record VerwijderingenPagina(
        List<VerwijderingAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/leerlingen",
                format = "uri",
                nullable = true,
                description = "Altijd leeg: een leerling heeft er weinig.")
        @Nullable
        URI volgende) {}
