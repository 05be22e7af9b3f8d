package nl.passendonderwijs.funding.bedrag.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Describes a page of amounts in the OpenAPI document, which knows no generic types. */
@Schema(name = "Bedragenpagina")
record Bedragenpagina(
        List<BedragAntwoord> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/funding/v1/bedragen?na=MDE5",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
