package nl.passendonderwijs.registry.aanbod.rest;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.Aanbodstand;
import nl.passendonderwijs.registry.aanbod.Aanbodvorm;
import nl.passendonderwijs.registry.aanbod.Herkomst;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Ondersteuningsaanbod", description = "Welke ondersteuning een vestiging biedt.")
record AanbodWeergave(
        Vestigingscode vestiging,
        @Schema(examples = "SCHOOLGIDS") Aanbodvorm vorm,

        @Schema(examples = "SCHOOL", description = "VOORBEELD: verzonnen, om te laten zien hoe het werkt.")
        Herkomst herkomst,

        @Schema(examples = "2026-06-18") LocalDate vaststellingsdatum,
        @Schema(examples = "2026-08-01") LocalDate geldigVan,

        @Schema(
                nullable = true,
                examples = "2027-08-01",
                description = "Eerste dag waarop het niet meer geldt, ook als iets anders het opvolgt.")
        @Nullable
        LocalDate geldigTot,

        @Schema(nullable = true, format = "uri", examples = "https://delinde.example/schoolgids-2026.pdf") @Nullable
        String bronadres,

        @Schema(examples = "false") boolean expertisecentrum,
        @Schema(examples = "true") boolean ambulanteBegeleiding,
        List<VoorzieningWeergave> aanbod,
        List<InitiatiefWeergave> initiatieven) {

    static AanbodWeergave van(Aanbodstand stand) {
        var aanbod = stand.aanbod();
        return new AanbodWeergave(
                aanbod.vestiging(),
                aanbod.vorm(),
                aanbod.herkomst(),
                aanbod.vaststellingsdatum(),
                stand.geldig().van(),
                stand.geldig().tot(),
                aanbod.bronadres(),
                aanbod.expertisecentrum(),
                aanbod.ambulanteBegeleiding(),
                aanbod.aanbod().stream().map(VoorzieningWeergave::van).toList(),
                aanbod.initiatieven().stream().map(InitiatiefWeergave::van).toList());
    }
}
