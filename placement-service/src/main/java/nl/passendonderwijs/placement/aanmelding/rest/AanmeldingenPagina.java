package nl.passendonderwijs.placement.aanmelding.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shape of a page of aanmeldingen, for the OpenAPI document. */
@Schema(name = "AanmeldingenPagina", description = "Een pagina aanmeldingen.")
record AanmeldingenPagina(
        List<AanmeldingAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/aanmeldingen?na=MDE5",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
