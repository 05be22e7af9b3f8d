package nl.passendonderwijs.placement.gpo.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "GpoZakenPagina", description = "Een pagina geschillen, in volgorde van vastleggen.")
record GpozakenPagina(
        List<GpozaakAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/gpo-zaken?na=MDE5MzJjMDc",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; leeg op de laatste.")
        @Nullable
        URI volgende) {}
