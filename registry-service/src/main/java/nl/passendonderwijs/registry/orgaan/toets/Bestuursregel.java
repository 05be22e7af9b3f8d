package nl.passendonderwijs.registry.orgaan.toets;

import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.gedeeld.Bevinding;
import nl.passendonderwijs.registry.orgaan.Inrichting;

/** One rule on how a samenwerkingsverband is governed; what it finds is a warning. */
sealed interface Bestuursregel
        permits ScheidingVanToezicht,
                OnafhankelijkToezicht,
                EvenwichtInDeOpr,
                DeskundigenVoorToelaatbaarheid,
                CommissieVoorBezwaar {

    List<Bevinding> toets(Inrichting inrichting, Sector sector);
}
