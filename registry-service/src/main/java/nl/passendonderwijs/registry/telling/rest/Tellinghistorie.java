package nl.passendonderwijs.registry.telling.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the history looks in the API description. */
@Schema(name = "Tellinghistorie", description = "Alle versies van een telling, oudste eerst.")
record Tellinghistorie(
        List<TellingversieWeergave> resultaten,

        @Schema(nullable = true, format = "uri", description = "Altijd null: een telling heeft weinig versies.")
        @Nullable
        URI volgende) {}
