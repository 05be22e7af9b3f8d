package nl.passendonderwijs.placement.inschrijving.schorsing.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a page of schorsingen, for the OpenAPI document. */
@Schema(name = "SchorsingenPagina", description = "Een pagina schorsingen, oudste eerst.")
record SchorsingenPagina(
        List<SchorsingAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/leerlingen/01932c07-a8ef-7d10-8c55-0b1e2f3a4d5c/schorsingen?na=MDE5",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
