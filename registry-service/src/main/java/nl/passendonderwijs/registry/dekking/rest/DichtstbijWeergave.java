package nl.passendonderwijs.registry.dekking.rest;

import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.dekking.Dichtstbij;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "DekkingDichtstbij", description = "De dichtstbijzijnde vestiging met plaats.")
record DichtstbijWeergave(
        Vestigingscode vestiging,

        @Schema(examples = "3.4", description = "Hemelsbreed, in km met één decimaal.")
        double afstandKm,

        Gemeentecode gemeente) {

    static @Nullable DichtstbijWeergave van(@Nullable Dichtstbij een) {
        return een == null
                ? null
                : new DichtstbijWeergave(een.vestiging(), eenDecimaal(een.afstandKm()), een.gemeente());
    }

    private static double eenDecimaal(double km) {
        return Math.round(km * 10) / 10.0;
    }
}
