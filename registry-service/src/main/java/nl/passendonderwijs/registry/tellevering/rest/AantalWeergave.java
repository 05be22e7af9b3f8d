package nl.passendonderwijs.registry.tellevering.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.passendonderwijs.kit.waarden.Soort;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "GeleverdAantal", description = "De leerlingen van één soort zoals de school ze telde.")
record AantalWeergave(
        @Schema(examples = "BAO") Soort soort,

        @Schema(nullable = true, examples = "141", description = "Null als het is gemaskeerd.") @Nullable
        Integer aantal) {

    static List<AantalWeergave> alle(Map<Soort, Integer> aantallen, Zicht zicht) {
        return new TreeMap<>(aantallen)
                .entrySet().stream()
                        .map(een -> new AantalWeergave(een.getKey(), zicht.aantal(een.getKey(), een.getValue())))
                        .toList();
    }
}
