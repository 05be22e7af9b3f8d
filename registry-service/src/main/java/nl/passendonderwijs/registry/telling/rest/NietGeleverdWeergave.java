package nl.passendonderwijs.registry.telling.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.telling.leverstand.NietGeleverd;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "NietGeleverd", description = "Een vestiging die op de teldatum telt en waarvan geen aantal bekend is.")
record NietGeleverdWeergave(
        Vestigingscode vestiging,
        Bestuursnummer bestuur,
        @Schema(examples = "BAO") Soort soort,

        @Schema(
                nullable = true,
                examples = "2025-10-01",
                description = "De laatste teldatum ervoor waarvan een aantal bekend is; dat telt hier niet. Null als er"
                        + " nooit een was.")
        @Nullable
        LocalDate laatstBekendOp,

        @Schema(
                nullable = true,
                examples = "REGISTER",
                description = "Van wie dat laatste aantal kwam: het register (DUO) of de school zelf (SIS).")
        @Nullable
        Telherkomst laatsteHerkomst) {

    static NietGeleverdWeergave van(NietGeleverd een) {
        var laatst = een.laatstBekend();
        return new NietGeleverdWeergave(
                een.vestiging(),
                een.bestuur(),
                een.soort(),
                laatst == null ? null : laatst.teldatum(),
                laatst == null ? null : laatst.herkomst());
    }
}
