package nl.passendonderwijs.registry.importeren.rest;

import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the form looks in the API description; {@link Formulierlezer} reads it. */
@Schema(
        name = "Importformulier",
        requiredProperties = {"bestand", "soort"})
record Importformulier(
        @Schema(
                format = "binary",
                examples = "pc4.csv",
                description = "CSV met een kopregel, al of niet met gzip ingepakt: REGISTER_ in UTF-8 met komma's,"
                        + " DUO_ zoals DUO het publiceert (Windows-1252 of UTF-8 met BOM, puntkomma's).")
        InputStream bestand,

        @Schema(
                examples = "REGISTER_POSTCODES",
                enumeration = {
                    "REGISTER_SAMENWERKINGSVERBANDEN",
                    "REGISTER_GEMEENTEN",
                    "REGISTER_POSTCODES",
                    "REGISTER_BESTUREN",
                    "REGISTER_VESTIGINGEN",
                    "REGISTER_VESTIGINGEN_GESLOTEN",
                    "REGISTER_LEERLINGAANTALLEN",
                    "DUO_VESTIGINGEN_BO"
                })
        String soort,

        @Schema(
                format = "date",
                examples = "2026-08-01",
                description = "Vanaf wanneer verschillen gelden; zonder datum is elk verschil een verbetering.")
        String peildatum,

        @Schema(
                type = SchemaType.BOOLEAN,
                examples = "false",
                defaultValue = "false",
                description = "Waar: alles doen en niets bewaren.")
        String proef,

        @Schema(
                examples = "Gegevens van april; de naam van 01VI00 is verbeterd.",
                minLength = 1,
                maxLength = 500,
                description = "Waarom; de historie vermeldt het bij alles wat hierdoor verandert.")
        String reden) {}
