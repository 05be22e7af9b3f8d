package nl.passendonderwijs.plan.ondersteuningsplan.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of plans in the OpenAPI document, which knows no generic types. */
@Schema(name = "Ondersteuningsplannenpagina")
record Ondersteuningsplannenpagina(
        List<OndersteuningsplanAntwoord> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/plan/v1/ondersteuningsplannen?na=MDE5",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
