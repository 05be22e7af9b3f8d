package nl.passendonderwijs.registry.orgaan.toets;

import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaan;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;

/** Is there a committee that advises on bezwaar, with anyone in it? */
@Regel("GOV-05")
record CommissieVoorBezwaar() implements Bestuursregel {

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        return inrichting
                        .orgaan(Orgaansoort.BEZWAARADVIESCOMMISSIE)
                        .filter(Orgaan::bezet)
                        .isPresent()
                ? List.of()
                : List.of(Bevinding.waarschuwing(
                        "geen-bezwaaradviescommissie",
                        "GOV-05",
                        "Er is geen adviescommissie voor bezwaarschriften, of er zit niemand in."));
    }
}
