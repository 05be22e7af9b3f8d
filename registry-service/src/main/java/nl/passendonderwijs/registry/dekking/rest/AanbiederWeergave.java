package nl.passendonderwijs.registry.dekking.rest;

import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;
import nl.passendonderwijs.registry.dekking.Aanbieder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DekkingAanbieder", description = "Een vestiging die deze ondersteuning in de gemeente biedt.")
record AanbiederWeergave(
        Vestigingscode vestiging,
        @Schema(examples = "Basisschool De Wegwijzer") String naam,
        @Schema(examples = "EXTRA") Niveau niveau,
        @Schema(nullable = true, examples = "8") @Nullable Integer plaatsen,

        @Schema(nullable = true, examples = "6", description = "Null: onbekend, of niet openbaar (PRIV-12).") @Nullable
        Integer bezet,

        @Schema(nullable = true, examples = "2", description = "Null: onbekend, of niet openbaar (PRIV-12).") @Nullable
        Integer vrij,

        @Schema(examples = "SCHOOL", description = "VOORBEELD: verzonnen, om te laten zien hoe het werkt.")
        Herkomst herkomst,

        @Schema(nullable = true, examples = "52.1561", description = "Breedtegraad in graden (WGS 84).") @Nullable
        Double lat,

        @Schema(nullable = true, examples = "5.3878", description = "Lengtegraad in graden (WGS 84).") @Nullable
        Double lon) {

    static AanbiederWeergave van(Aanbieder een) {
        var voorziening = een.voorziening();
        var punt = een.punt();
        return new AanbiederWeergave(
                een.vestiging(),
                een.naam(),
                voorziening.niveau(),
                voorziening.plaatsen(),
                voorziening.bezet(),
                voorziening.vrij(),
                een.herkomst(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon());
    }
}
