package nl.passendonderwijs.placement.thuiszitter.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "ThuiszittersPagina", description = "Een pagina thuiszitters, in volgorde van melden.")
record ThuiszittersPagina(
        List<ThuiszitterAntwoord> resultaten,

        @Schema(
                examples = "/placement/v1/thuiszitters?na=MDE5MzJjMDc",
                format = "uri",
                nullable = true,
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
