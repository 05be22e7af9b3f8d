package nl.passendonderwijs.registry.vestiging.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Lidmaatschap", description = "De tijd waarin een vestiging bij een samenwerkingsverband hoort.")
record LidmaatschapWeergave(
        SwvCode swv,
        @Schema(examples = "PO") Sector sector,

        @Schema(examples = "2011-08-01", description = "Eerste dag.")
        LocalDate van,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description = "Eerste dag waarop het niet meer geldt, of null.")
        @Nullable
        LocalDate tot,

        @Schema(
                examples = "POSTCODE",
                description = "Waaruit het volgt: de postcode, de richting (landelijk verband), of het register.")
        Lidmaatschapsbron bron) {

    static LidmaatschapWeergave van(Lidmaatschap lid) {
        return new LidmaatschapWeergave(
                lid.swv(), lid.sector(), lid.geldig().van(), lid.geldig().tot(), lid.bron());
    }
}
