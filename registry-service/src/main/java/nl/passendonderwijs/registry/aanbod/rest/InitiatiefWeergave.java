package nl.passendonderwijs.registry.aanbod.rest;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatief;
import nl.passendonderwijs.registry.aanbod.initiatief.Initiatiefvorm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Initiatief", description = "Een voorziening die reguliere en speciale scholen delen.")
record InitiatiefWeergave(
        @Schema(examples = "Samen onder één dak") String naam,
        @Schema(examples = "GEDEELDE_GROEP") Initiatiefvorm vorm,
        @Schema(examples = "[\"08TE00\"]") List<Vestigingscode> partners,
        @Schema(examples = "[\"AUTISME\"]") List<Behoeftecode> behoeften,

        @Schema(nullable = true, examples = "12", description = "Null: de school noemt geen aantal.") @Nullable
        Integer plaatsen) {

    static InitiatiefWeergave van(Initiatief een) {
        return new InitiatiefWeergave(een.naam(), een.vorm(), een.partners(), een.behoeften(), een.plaatsen());
    }
}
