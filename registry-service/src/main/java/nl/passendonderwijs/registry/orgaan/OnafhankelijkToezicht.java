package nl.passendonderwijs.registry.orgaan;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;

/** Has the toezicht an independent member, and a seat on binding nomination of the ondersteuningsplanraad? */
@Regel("GOV-02")
record OnafhankelijkToezicht() implements Bestuursregel {

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        var bevindingen = new ArrayList<Bevinding>();
        if (inrichting.zetels(Orgaansoort.TOEZICHT).noneMatch(zetel -> zetel.onafhankelijk() && zetel.bezet())) {
            bevindingen.add(bevinding("geen-onafhankelijk-lid", "Het toezicht heeft geen onafhankelijk lid."));
        }
        if (inrichting.zetels(Orgaansoort.TOEZICHT).noneMatch(Zetel::voordrachtOpr)) {
            bevindingen.add(bevinding(
                    "geen-voordracht-opr",
                    "Het toezicht heeft geen zetel op bindende voordracht van de ondersteuningsplanraad."));
        }
        return bevindingen;
    }

    private static Bevinding bevinding(String code, String melding) {
        return Bevinding.waarschuwing(code, "GOV-02", melding);
    }
}
