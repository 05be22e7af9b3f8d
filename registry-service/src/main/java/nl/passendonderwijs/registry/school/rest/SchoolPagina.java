package nl.passendonderwijs.registry.school.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "SchoolPagina", description = "Een pagina scholen.")
record SchoolPagina(
        List<SchoolWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/scholen?na=MDJRWg",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende) {}
