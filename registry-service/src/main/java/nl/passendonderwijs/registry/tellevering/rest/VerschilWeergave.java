package nl.passendonderwijs.registry.tellevering.rest;

import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.telling.Telverschil;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Telverschil", description = "Een aantal dat anders is; niets waaruit een gemaskeerd aantal volgt.")
record VerschilWeergave(
        Vestigingscode vestiging,
        @Schema(examples = "BAO") Soort soort,

        @Schema(nullable = true, examples = "144", description = "Null als het is gemaskeerd.") @Nullable
        Integer eerst,

        @Schema(nullable = true, examples = "141", description = "Null als het is gemaskeerd.") @Nullable
        Integer daarna,

        @Schema(nullable = true, examples = "-3", description = "Null als een van beide is gemaskeerd.") @Nullable
        Integer verschil) {

    static VerschilWeergave van(Telverschil een) {
        return new VerschilWeergave(een.vestiging(), een.soort(), een.eerst(), een.daarna(), een.verschil());
    }
}
