package nl.passendonderwijs.registry.overlap.rest;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.overlap.Overlap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Overlap", description = "Een samenwerkingsverband van de andere sector in hetzelfde gebied.")
record OverlapWeergave(
        SwvCode swv,
        @Schema(examples = "VO") Sector sector,

        @Schema(examples = "62", description = "Zoveel postcodes (vier cijfers) horen bij beide.")
        int aantalPostcodes,

        List<GemeenteDeel> gemeenten,

        @Schema(examples = "false", description = "Waar als beide gebieden uit precies dezelfde postcodes bestaan.")
        boolean gelijkGebied) {

    @Schema(name = "OverlapGemeente", description = "Het gedeelde gebied in één gemeente.")
    record GemeenteDeel(
            Gemeentecode code,

            @Schema(examples = "Amersfoort", nullable = true) @Nullable
            String naam,

            @Schema(examples = "27") int aantalPostcodes) {}

    static OverlapWeergave van(Overlap overlap) {
        return new OverlapWeergave(
                overlap.swv(),
                overlap.swv().sector(),
                overlap.aantalPostcodes(),
                overlap.gemeenten().stream().map(OverlapWeergave::deel).toList(),
                overlap.gelijkGebied());
    }

    private static GemeenteDeel deel(Overlap.Deelgebied deel) {
        return new GemeenteDeel(deel.gemeente(), deel.naam(), deel.aantalPostcodes());
    }
}
