package nl.passendonderwijs.placement.plek.rest;

import nl.passendonderwijs.placement.aanbod.Niveau;
import nl.passendonderwijs.placement.aanbod.Voorziening;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** At which niveau, and with how much room. */
@Schema(name = "PlekNiveau", description = "Basis of extra ondersteuning, met de vrije plaatsen.")
public record NiveauAntwoord(
        @Schema(examples = "EXTRA") Niveau niveau,

        @Schema(examples = "2", nullable = true, description = "Plaatsen min bezet; leeg: niet bekend.") @Nullable
        Integer vrijePlaatsen) {

    static NiveauAntwoord van(Voorziening voorziening) {
        return new NiveauAntwoord(voorziening.niveau(), voorziening.vrij());
    }
}
