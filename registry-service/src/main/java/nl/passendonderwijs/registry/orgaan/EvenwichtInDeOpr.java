package nl.passendonderwijs.registry.orgaan;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;

/**
 * Is the ondersteuningsplanraad half personeel and half ouders or leerlingen? Vacant seats count too; in primary
 * education no leerlingen have a seat.
 */
@Regel("GOV-03")
record EvenwichtInDeOpr() implements Bestuursregel {

    @Override
    public List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        if (inrichting.orgaan(Orgaansoort.OPR).isEmpty()) {
            return List.of(bevinding("geen-opr", "Er is geen ondersteuningsplanraad opgegeven."));
        }
        var bevindingen = new ArrayList<Bevinding>();
        verdeling(inrichting, bevindingen);
        if (sector == Sector.PO && aantal(inrichting, Geleding.LEERLINGEN) > 0) {
            bevindingen.add(bevinding(
                    "leerlingen-in-po-opr", "In het primair onderwijs hebben leerlingen geen zetel in de raad."));
        }
        return bevindingen;
    }

    private static void verdeling(Inrichting inrichting, List<Bevinding> bevindingen) {
        long zetels = inrichting.zetels(Orgaansoort.OPR).count();
        long personeel = aantal(inrichting, Geleding.PERSONEEL);
        if (zetels % 2 != 0) {
            bevindingen.add(bevinding(
                    "oneven-opr", "De ondersteuningsplanraad heeft een oneven aantal zetels (%d).".formatted(zetels)));
        }
        if (personeel * 2 != zetels) {
            bevindingen.add(bevinding(
                    "scheve-opr",
                    "Van de %d zetels in de ondersteuningsplanraad zijn er %d voor personeel; dat moet de helft zijn."
                            .formatted(zetels, personeel)));
        }
    }

    private static long aantal(Inrichting inrichting, Geleding geleding) {
        return inrichting
                .zetels(Orgaansoort.OPR)
                .filter(zetel -> zetel.geleding() == geleding)
                .count();
    }

    private static Bevinding bevinding(String code, String melding) {
        return Bevinding.waarschuwing(code, "GOV-03", melding);
    }
}
