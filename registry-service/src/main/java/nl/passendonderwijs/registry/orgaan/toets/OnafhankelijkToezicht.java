package nl.passendonderwijs.registry.orgaan.toets;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;

/**
 * Has whoever keeps the toezicht an independent member, and one on binding nomination of the ondersteuningsplanraad? A
 * vacant seat is no member.
 */
@Regel("GOV-02")
record OnafhankelijkToezicht() implements Bestuursregel {

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        var leden = inrichting
                .zetels(inrichting.toezichthouder())
                .filter(Zetel::bezet)
                .toList();
        var bevindingen = new ArrayList<Bevinding>();
        if (leden.stream().noneMatch(Zetel::onafhankelijk)) {
            bevindingen.add(bevinding("geen-onafhankelijk-lid", "Het toezicht heeft geen onafhankelijk lid."));
        }
        if (leden.stream().noneMatch(Zetel::voordrachtOpr)) {
            bevindingen.add(bevinding(
                    "geen-voordracht-opr",
                    "In het toezicht zit niemand op bindende voordracht van de ondersteuningsplanraad."));
        }
        return bevindingen;
    }

    private static Bevinding bevinding(String code, String melding) {
        return Bevinding.waarschuwing(code, "GOV-02", melding);
    }
}
