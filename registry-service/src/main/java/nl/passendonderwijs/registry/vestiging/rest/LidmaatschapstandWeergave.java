package nl.passendonderwijs.registry.vestiging.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Lidmaatschapsbron;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "LidmaatschapStand", description = "Een lidmaatschap, en door welke vastlegging het zo bekend werd.")
record LidmaatschapstandWeergave(
        @Schema(examples = "2011-08-01", description = "Eerste dag.")
        LocalDate geldigVan,

        @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop het niet meer gold.")
        @Nullable
        LocalDate geldigTot,

        SwvCode swv,
        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "POSTCODE") Lidmaatschapsbron bron,
        VastleggingWeergave vastgelegd,

        @Schema(nullable = true, description = "Wat het verving; null als het nog telt.") @Nullable
        VastleggingWeergave vervallen) {

    static LidmaatschapstandWeergave van(Vastgelegd<Lidmaatschap> een) {
        var lid = een.stand();
        return new LidmaatschapstandWeergave(
                lid.geldig().van(),
                lid.geldig().tot(),
                lid.swv(),
                lid.sector(),
                lid.bron(),
                VastleggingWeergave.van(een.mutatie()),
                VastleggingWeergave.vanMogelijk(een.vervallen()));
    }
}
