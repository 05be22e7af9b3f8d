package nl.passendonderwijs.registry.aanbod.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.formulier.Voorzieningformulier;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VoorzieningVerzoek", description = "Wat de school voor één behoefte biedt.")
record VoorzieningVerzoek(
        @NotNull(message = "Verplicht.") Behoeftecode behoefte,

        @NotNull(message = "Verplicht.")
        @Schema(examples = "EXTRA", description = "BASIS voor elke leerling die het nodig heeft, EXTRA op toekenning.")
        Niveau niveau,

        @PositiveOrZero(message = "Een aantal is niet negatief.")
        @Max(value = 10_000, message = "Ten hoogste 10000.")
        @Schema(nullable = true, examples = "6", description = "Leeg: de school noemt geen aantal.")
        @Nullable
        Integer plaatsen,

        @PositiveOrZero(message = "Een aantal is niet negatief.")
        @Max(value = 10_000, message = "Ten hoogste 10000.")
        @Schema(nullable = true, examples = "4", description = "Ten hoogste het aantal plaatsen.")
        @Nullable
        Integer bezet,

        @Size(max = 1000, message = "Een omschrijving telt ten hoogste 1000 tekens.")
        @Schema(nullable = true, examples = "Structuurgroep met een eigen leerkracht, vier ochtenden per week.")
        @Nullable
        String omschrijving) {

    private static final Voorzieningformulier ONLEESBAAR = new Voorzieningformulier(null, null, null, null, null);

    /** What could not be read keeps its place, for the pointers of the others. */
    static Voorzieningformulier formulier(@Nullable VoorzieningVerzoek verzoek) {
        return verzoek == null
                ? ONLEESBAAR
                : new Voorzieningformulier(
                        verzoek.behoefte, verzoek.niveau, verzoek.plaatsen, verzoek.bezet, verzoek.omschrijving);
    }
}
