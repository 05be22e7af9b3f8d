package nl.passendonderwijs.registry.orgaan.toets;

import java.util.List;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;
import nl.passendonderwijs.registry.orgaan.VastgelegdeInrichting;

/** All rules on how a samenwerkingsverband is governed; a national one is held to them as well. */
public final class Bestuurstoets {

    private static final List<Bestuursregel> REGELS = List.of(
            new ScheidingVanToezicht(),
            new OnafhankelijkToezicht(),
            new EvenwichtInDeOpr(),
            new DeskundigenVoorToelaatbaarheid(),
            new CommissieVoorBezwaar());

    private Bestuurstoets() {}

    /** @param vastgelegd empty when nothing was filed, which is one finding and not five */
    public static List<Bevinding> toets(Optional<VastgelegdeInrichting> vastgelegd, Sector sector) {
        return vastgelegd
                .map(gevonden -> toets(gevonden.inrichting(), sector))
                .orElseGet(Bestuurstoets::nietsOpgegeven);
    }

    static List<Bevinding> toets(Inrichting inrichting, Sector sector) {
        return REGELS.stream()
                .flatMap(regel -> regel.toets(inrichting, sector).stream())
                .toList();
    }

    private static List<Bevinding> nietsOpgegeven() {
        return List.of(Bevinding.waarschuwing(
                "geen-opgave",
                "GOV-01",
                "Het samenwerkingsverband heeft voor deze datum niet opgegeven hoe het bestuurd wordt."));
    }
}
