package nl.passendonderwijs.registry.gebiedswijziging.rest;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Postcode4;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gebied.Toewijzing;
import nl.passendonderwijs.registry.gebiedswijziging.Gebiedswijziging.Postcodewijziging.Plaatsing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlaatsingDeel", description = "Waar een postcode dan ligt.")
record PlaatsingDeel(
        @NotNull(message = "Verplicht.") Postcode4 pc4,
        @NotNull(message = "Verplicht.") Gemeentecode gemeente,

        @Schema(nullable = true, examples = "PO2602") @Nullable
        SwvCode swvPo,

        @Schema(nullable = true, examples = "VO2602") @Nullable
        SwvCode swvVo) {

    /** Asked also when the form has faults, so anything may be missing. */
    List<Fout> bezwaren(String veld, boolean dubbel) {
        var fouten = new ArrayList<Fout>();
        if (dubbel && pc4 != null) {
            fouten.add(Fout.veld(veld + "pc4", "dubbel", "Deze postcode staat er al."));
        }
        sector(veld + "swvPo", swvPo, Sector.PO, fouten);
        sector(veld + "swvVo", swvVo, Sector.VO, fouten);
        return fouten;
    }

    private static void sector(String veld, @Nullable SwvCode code, Sector sector, List<Fout> fouten) {
        if (code != null && code.sector() != sector) {
            fouten.add(Fout.veld(veld, "REG-01", "Verwacht een verband van sector %s.".formatted(sector)));
        }
    }

    boolean isHeel() {
        return pc4 != null && gemeente != null;
    }

    Plaatsing plaatsing() {
        return new Plaatsing(pc4, gemeente, new Toewijzing(swvPo, swvVo));
    }
}
