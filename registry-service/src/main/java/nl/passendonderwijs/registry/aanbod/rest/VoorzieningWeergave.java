package nl.passendonderwijs.registry.aanbod.rest;

import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.aanbod.voorziening.Voorziening;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Voorziening", description = "Wat de school voor één behoefte biedt.")
record VoorzieningWeergave(
        Behoeftecode behoefte,
        @Schema(examples = "EXTRA") Niveau niveau,

        @Schema(nullable = true, examples = "8", description = "Null: de school noemt geen aantal.") @Nullable
        Integer plaatsen,

        @Schema(
                nullable = true,
                examples = "6",
                description = "Null: onbekend, of 1 tot en met 4 en dus niet openbaar (PRIV-12).")
        @Nullable
        Integer bezet,

        @Schema(nullable = true, examples = "2", description = "Null: onbekend, of niet openbaar (PRIV-12).") @Nullable
        Integer vrij,

        @Schema(nullable = true, examples = "Structuurgroep met een eigen leerkracht, vier ochtenden per week.")
        @Nullable
        String omschrijving) {

    static VoorzieningWeergave van(Voorziening een) {
        return new VoorzieningWeergave(
                een.behoefte(), een.niveau(), een.plaatsen(), een.bezet(), een.vrij(), een.omschrijving());
    }
}
