package nl.passendonderwijs.registry.aanbod.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the history looks in the API description. */
@Schema(name = "OndersteuningsaanbodHistorie", description = "Alles wat een vestiging ooit publiceerde.")
record AanbodHistorie(
        List<AanbodstandWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/vestigingen/01VI00/ondersteuningsaanbod/historie?na=Mg",
                description = "Altijd null: de historie past op één pagina.")
        @Nullable
        URI volgende) {}
