package nl.passendonderwijs.registry.lidmaatschap;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** The national samenwerkingsverbanden of the reformatorische richting, at most one per sector; a setting. */
@Regel("REG-06")
public record LandelijkeVerbanden(List<SwvCode> reformatorisch) {

    public LandelijkeVerbanden {
        reformatorisch = List.copyOf(reformatorisch);
    }

    Optional<SwvCode> voor(Sector sector) {
        return reformatorisch.stream().filter(code -> code.sector() == sector).findFirst();
    }
}
