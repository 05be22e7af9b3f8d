package nl.passendonderwijs.registry.samenwerkingsverband.rest;

import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a page looks in the API description. */
@Schema(name = "SamenwerkingsverbandPagina", description = "Een pagina samenwerkingsverbanden.")
record SamenwerkingsverbandPagina(
        List<SamenwerkingsverbandWeergave> resultaten,

        @Schema(
                nullable = true,
                format = "uri",
                examples = "/registry/v1/samenwerkingsverbanden?na=UE8yNjAy",
                description = "Adres van de volgende pagina; null op de laatste.")
        @Nullable
        URI volgende,

        @Schema(nullable = true, examples = "151", description = "Alleen bij telTotaal=true.") @Nullable
        Long totaal) {}
