package nl.passendonderwijs.registry.deelname.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the list looks in the API description. */
@Schema(name = "DeelnamebeeindigingenPagina", description = "Hoe een deelname eindigde; de laatste geldt.")
record BeeindigingenPagina(
        List<BeeindigingWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "null",
                description = "Altijd null: een deelname eindigt zelden meer dan eens.")
        @Nullable
        URI volgende) {}
