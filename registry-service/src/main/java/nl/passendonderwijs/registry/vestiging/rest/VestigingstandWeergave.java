package nl.passendonderwijs.registry.vestiging.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.gedeeld.rest.VastleggingWeergave;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "VestigingStand", description = "Wat er een tijd van een vestiging gold, en wie dat vastlegde.")
record VestigingstandWeergave(
        @Schema(examples = "2011-08-01", description = "Eerste dag.")
        LocalDate geldigVan,

        @Schema(nullable = true, examples = "2027-08-01", description = "Eerste dag waarop het niet meer gold.")
        @Nullable
        LocalDate geldigTot,

        @Schema(examples = "false", description = "Onwaar als de eerste dag is aangenomen.")
        boolean begindatumBekend,

        @Schema(examples = "Basisschool De Wegwijzer") String naam,
        Bestuursnummer bestuur,
        @Schema(examples = "BAO") Soort soort,

        @Schema(examples = "[\"HAVO\",\"VWO\"]", description = "Alleen bij vo; leeg als de bron niets zegt.")
        List<Schoolsoort> schoolsoorten,

        @Schema(examples = "Rooms-Katholiek") String denominatie,
        Gemeentecode gemeente,
        @Schema(nullable = true) @Nullable Postcode4 pc4,

        @Schema(nullable = true, examples = "52.1561", description = "Breedtegraad in graden (WGS 84).") @Nullable
        Double lat,

        @Schema(nullable = true, examples = "5.3878", description = "Lengtegraad in graden (WGS 84).") @Nullable
        Double lon,

        @Schema(examples = "false", description = "Door haar richting aangesloten bij een landelijk verband.")
        boolean landelijk,

        VastleggingWeergave vastgelegd,

        @Schema(nullable = true, description = "Wat het verving; null als het nog telt.") @Nullable
        VastleggingWeergave vervallen) {

    static VestigingstandWeergave van(Vastgelegd<Vestigingstand> een) {
        var stand = een.stand();
        var ligging = stand.ligging();
        var punt = ligging.punt();
        return new VestigingstandWeergave(
                stand.geldig().van(),
                stand.geldig().tot(),
                stand.begindatumBekend(),
                stand.naam(),
                stand.bestuur(),
                stand.soort(),
                stand.schoolsoorten(),
                stand.denominatie().naam(),
                ligging.gemeente(),
                ligging.pc4(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon(),
                stand.aansluiting().landelijk(),
                VastleggingWeergave.van(een.mutatie()),
                VastleggingWeergave.vanMogelijk(een.vervallen()));
    }
}
