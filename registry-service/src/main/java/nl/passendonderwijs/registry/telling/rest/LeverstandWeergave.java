package nl.passendonderwijs.registry.telling.rest;

import java.time.LocalDate;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.teldatum.Teldatum;
import nl.passendonderwijs.registry.teldatum.TeldatumStatus;
import nl.passendonderwijs.registry.telling.leverstand.Leverstand;
import nl.passendonderwijs.registry.telling.leverstand.Volledigheid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Leverstand", description = "Hoever de aantallen van een teldatum binnen zijn, in vestigingen.")
record LeverstandWeergave(
        @Schema(examples = "PO") Sector sector,
        @Schema(examples = "2026-02-01") LocalDate teldatum,
        @Schema(examples = "BEREIKT") TeldatumStatus status,

        @Schema(
                examples = "ONVOLLEDIG",
                description = "NIETS_GELEVERD als van geen vestiging een aantal van deze dag bekend is.")
        Volledigheid volledigheid,

        @Schema(examples = "6402", description = "Die op deze dag tellen.")
        int vestigingen,

        @Schema(examples = "6190", description = "Die de school zelf op tijd leverde (SIS).")
        int geleverd,

        @Schema(
                examples = "0",
                description = "Die niet geleverd zijn, maar die het register (DUO) kent; alleen 1 oktober.")
        int uitRegister,

        @Schema(examples = "212", description = "Waarvan niets bekend is.")
        int nietGeleverd) {

    static LeverstandWeergave van(Teldatum teldatum, Leverstand stand) {
        return new LeverstandWeergave(
                teldatum.sector(),
                teldatum.datum(),
                teldatum.status(),
                stand.volledigheid(),
                stand.vestigingen(),
                stand.geleverd(),
                stand.uitRegister(),
                stand.nietGeleverd());
    }
}
