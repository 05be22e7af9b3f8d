package nl.passendonderwijs.registry.orgaan.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.rest.BevindingWeergave;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Rechtsvorm;
import nl.passendonderwijs.registry.orgaan.Scheiding;
import nl.passendonderwijs.registry.orgaan.VastgelegdeInrichting;
import nl.passendonderwijs.registry.orgaan.toets.Bestuurstoets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Organen", description = "Hoe een samenwerkingsverband bestuurd wordt, en wat daaraan opvalt.")
record OrganenWeergave(
        SwvCode swv,

        @Schema(
                examples = "2026-08-01",
                nullable = true,
                description = "Eerste dag; null zolang er niets is opgegeven.")
        @Nullable
        LocalDate geldigVan,

        @Schema(examples = "STICHTING", nullable = true) @Nullable
        Rechtsvorm rechtsvorm,

        @Schema(examples = "ORGANIEK", nullable = true) @Nullable
        Scheiding scheiding,

        List<OrgaanGegevens> organen,
        List<BevindingWeergave> bevindingen) {

    static OrganenWeergave van(SwvCode swv, Optional<VastgelegdeInrichting> vastgelegd) {
        var inrichting = vastgelegd.map(VastgelegdeInrichting::inrichting);
        return new OrganenWeergave(
                swv,
                vastgelegd.map(VastgelegdeInrichting::geldigVan).orElse(null),
                inrichting.map(Inrichting::rechtsvorm).orElse(null),
                inrichting.map(Inrichting::scheiding).orElse(null),
                inrichting.map(Inrichting::organen).orElse(List.of()).stream()
                        .map(OrgaanGegevens::van)
                        .toList(),
                Bestuurstoets.toets(vastgelegd, swv.sector()).stream()
                        .map(BevindingWeergave::van)
                        .toList());
    }
}
