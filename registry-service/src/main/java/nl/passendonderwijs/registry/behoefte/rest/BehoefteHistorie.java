package nl.passendonderwijs.registry.behoefte.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the history looks in the API description. */
@Schema(name = "OndersteuningsbehoefteHistorie", description = "Alles wat de lijst over één behoefte heeft gezegd.")
record BehoefteHistorie(
        List<BehoeftestandWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/ondersteuningsbehoeften/DYSLEXIE/historie?na=Mg",
                description = "Altijd null: de historie past op één pagina.")
        @Nullable
        URI volgende) {}
