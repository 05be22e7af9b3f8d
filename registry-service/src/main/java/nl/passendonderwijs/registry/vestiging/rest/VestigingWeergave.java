package nl.passendonderwijs.registry.vestiging.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Vestiging;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Vestiging", description = "Een vestiging van een school met al haar lidmaatschappen.")
record VestigingWeergave(
        Vestigingscode code,
        Brin brin,
        @Schema(examples = "Basisschool De Wegwijzer") String naam,
        Bestuursnummer bestuur,
        @Schema(examples = "BAO") Soort soort,

        @Schema(examples = "[\"HAVO\",\"VWO\"]", description = "Alleen bij vo; leeg als de bron niets zegt.")
        List<Schoolsoort> schoolsoorten,

        @Schema(examples = "false", description = "Instelling van cluster 1 of 2: hoort bij geen samenwerkingsverband.")
        boolean cluster12,

        @Schema(examples = "Rooms-Katholiek") String denominatie,

        @Schema(examples = "false", description = "Openbaar onderwijs; een samenwerkingsschool telt als bijzonder.")
        boolean openbaar,

        Gemeentecode gemeente,
        @Schema(nullable = true) @Nullable Postcode4 pc4,

        @Schema(nullable = true, examples = "52.1561", description = "Breedtegraad in graden (WGS 84).") @Nullable
        Double lat,

        @Schema(nullable = true, examples = "5.3878", description = "Lengtegraad in graden (WGS 84).") @Nullable
        Double lon,

        @Schema(examples = "2011-08-01") LocalDate geldigVan,

        @Schema(examples = "false", description = "Onwaar als de eerste dag is aangenomen.")
        boolean begindatumBekend,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description = "Eerste dag waarop zij niet meer in bedrijf is.")
        @Nullable
        LocalDate geldigTot,

        List<LidmaatschapWeergave> lidmaatschappen) {

    static VestigingWeergave van(Vestiging vestiging) {
        var ligging = vestiging.ligging();
        var punt = ligging.punt();
        var bedrijf = vestiging.bedrijf();
        return new VestigingWeergave(
                vestiging.code(),
                vestiging.code().brin(),
                vestiging.naam(),
                vestiging.bestuur(),
                vestiging.soort(),
                vestiging.schoolsoorten(),
                vestiging.cluster12(),
                vestiging.denominatie().naam(),
                vestiging.denominatie().openbaar(),
                ligging.gemeente(),
                ligging.pc4(),
                punt == null ? null : punt.lat(),
                punt == null ? null : punt.lon(),
                bedrijf.periode().van(),
                bedrijf.begindatumBekend(),
                bedrijf.periode().tot(),
                vestiging.lidmaatschappen().stream()
                        .map(LidmaatschapWeergave::van)
                        .toList());
    }
}
