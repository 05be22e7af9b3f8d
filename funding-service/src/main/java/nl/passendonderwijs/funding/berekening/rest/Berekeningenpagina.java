package nl.passendonderwijs.funding.berekening.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of calculations in the OpenAPI document, which knows no generic types. */
@Schema(name = "Berekeningenpagina")
record Berekeningenpagina(
        List<BerekeningAntwoord> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/funding/v1/berekeningen?na=UE8yNjAyIDIwMTUtMjAxNg",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
