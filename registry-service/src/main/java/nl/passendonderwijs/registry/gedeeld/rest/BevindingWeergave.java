package nl.passendonderwijs.registry.gedeeld.rest;

import nl.passendonderwijs.registry.gedeeld.Bevinding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Bevinding", description = "Iets wat volgens een regel opvalt; er is niets mee verboden.")
public record BevindingWeergave(
        @Schema(examples = "geen-sbo", description = "Vaste code.")
        String code,

        @Schema(examples = "MEM-06", description = "Id van de regel.")
        String regel,

        @Schema(examples = "WAARSCHUWING") Bevinding.Ernst ernst,

        @Schema(examples = "Er hoort geen school voor speciaal basisonderwijs (sbo) bij dit samenwerkingsverband.")
        String melding) {

    public static BevindingWeergave van(Bevinding bevinding) {
        return new BevindingWeergave(bevinding.code(), bevinding.regel(), bevinding.ernst(), bevinding.melding());
    }
}
