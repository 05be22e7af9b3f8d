package nl.passendonderwijs.registry.orgaan;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;

/** Are bestuur and intern toezicht separated, and is there both? */
@Regel("GOV-01")
record ScheidingVanToezicht() implements Bestuursregel {

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        if (inrichting.scheiding() == Scheiding.GEEN) {
            return bevinding("niet-gescheiden", "Bestuur en intern toezicht zijn niet gescheiden.");
        }
        if (inrichting.orgaan(Orgaansoort.BESTUUR).isEmpty()) {
            return bevinding("geen-bestuur", "Er is geen bestuur opgegeven.");
        }
        return inrichting.orgaan(Orgaansoort.TOEZICHT).isEmpty()
                ? bevinding("geen-toezicht", "Er is geen intern toezicht opgegeven.")
                : List.of();
    }

    private static List<Bevinding> bevinding(String code, String melding) {
        return List.of(Bevinding.waarschuwing(code, "GOV-01", melding));
    }
}
