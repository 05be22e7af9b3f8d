package nl.passendonderwijs.registry.orgaan.toets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.Orgaansoort;
import nl.passendonderwijs.registry.orgaan.zetel.Geleding;
import nl.passendonderwijs.registry.orgaan.zetel.Zetel;

/**
 * Is the ondersteuningsplanraad half personeel and half ouders or leerlingen, and is it complete? Vacant seats
 * count in the balance; in primary education no leerlingen have a seat.
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
        vacatures(inrichting).ifPresent(bevindingen::add);
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

    private static Optional<Bevinding> vacatures(Inrichting inrichting) {
        long zetels = inrichting.zetels(Orgaansoort.OPR).count();
        long bezet = inrichting.zetels(Orgaansoort.OPR).filter(Zetel::bezet).count();
        if (bezet == 0) {
            return Optional.of(bevinding("onbezette-opr", "In de ondersteuningsplanraad is geen enkele zetel bezet."));
        }
        return bezet == zetels
                ? Optional.empty()
                : Optional.of(bevinding(
                        "vacatures-opr",
                        "Van de %d zetels in de ondersteuningsplanraad zijn er %d leeg."
                                .formatted(zetels, zetels - bezet)));
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
