package nl.passendonderwijs.registry.aanbod.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.formulier.Initiatiefformulier;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatiefvorm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "InitiatiefVerzoek", description = "Een voorziening die reguliere en speciale scholen delen.")
record InitiatiefVerzoek(
        @NotBlank(message = "Verplicht.")
        @Size(max = 200, message = "Een naam telt ten hoogste 200 tekens.")
        @Schema(examples = "Samen onder één dak")
        String naam,

        @NotNull(message = "Verplicht.") @Schema(examples = "GEDEELDE_GROEP")
        Initiatiefvorm vorm,

        @Size(max = 25, message = "Noem ten hoogste 25 partners.")
        @Schema(examples = "[\"08TE00\"]", description = "De andere vestigingen die meedoen.")
        @Nullable
        List<@NotNull(message = "Verplicht.") Vestigingscode> partners,

        @Size(max = 50, message = "Noem ten hoogste 50 behoeften.")
        @Schema(nullable = true, examples = "[\"AUTISME\"]", description = "Voor wie het bedoeld is.")
        @Nullable
        List<@NotNull(message = "Verplicht.") Behoeftecode> behoeften,

        @PositiveOrZero(message = "Een aantal is niet negatief.")
        @Max(value = 10_000, message = "Ten hoogste 10000.")
        @Schema(nullable = true, examples = "12", description = "Leeg: de school noemt geen aantal.")
        @Nullable
        Integer plaatsen) {

    private static final Initiatiefformulier ONLEESBAAR =
            new Initiatiefformulier(null, null, List.of(), List.of(), null);

    /** What could not be read keeps its place, for the pointers of the others. */
    static Initiatiefformulier formulier(@Nullable InitiatiefVerzoek verzoek) {
        return verzoek == null
                ? ONLEESBAAR
                : new Initiatiefformulier(
                        verzoek.naam,
                        verzoek.vorm,
                        verzoek.partners == null ? List.of() : verzoek.partners,
                        verzoek.behoeften == null ? List.of() : verzoek.behoeften,
                        verzoek.plaatsen);
    }
}
