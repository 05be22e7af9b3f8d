package nl.passendonderwijs.placement.inschrijving.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a page of inschrijvingen, for the OpenAPI document. */
@Schema(name = "InschrijvingenPagina", description = "Een pagina inschrijvingen, oudste eerst.")
record InschrijvingenPagina(
        List<InschrijvingAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/leerlingen/01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c/inschrijvingen?na=MDE5",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
