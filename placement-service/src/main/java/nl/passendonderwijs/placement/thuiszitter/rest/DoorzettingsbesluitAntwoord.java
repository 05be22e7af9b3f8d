package nl.passendonderwijs.placement.thuiszitter.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.thuiszitter.Doorzettingsbesluit;
import nl.passendonderwijs.placement.thuiszitter.Functionaris;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the doorzettingsmacht was used. */
@Schema(name = "Doorzettingsbesluit", description = "Waar de leerling is toegewezen, en door welk ambt.")
record DoorzettingsbesluitAntwoord(
        @Schema(examples = "GEMEENTE_WETHOUDER") Functionaris functionaris,
        @Schema(examples = "2026-11-02") LocalDate besluitdatum,
        Vestigingscode toegewezenVestiging) {

    static @Nullable DoorzettingsbesluitAntwoord van(@Nullable Doorzettingsbesluit besluit) {
        return besluit == null
                ? null
                : new DoorzettingsbesluitAntwoord(
                        besluit.functionaris(), besluit.besluitdatum(), besluit.toegewezenVestiging());
    }
}
