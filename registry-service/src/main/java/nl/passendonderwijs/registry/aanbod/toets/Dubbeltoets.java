package nl.passendonderwijs.registry.aanbod.toets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import nl.passendonderwijs.registry.aanbod.voorziening.Niveau;

/** Is each behoefte named once per niveau? */
final class Dubbeltoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        var gezien = new HashSet<Sleutel>();
        var fouten = new ArrayList<Fout>();
        for (int nr = 0; nr < formulier.aanbod().size(); nr++) {
            var een = formulier.aanbod().get(nr);
            if (een.behoefte() != null
                    && een.niveau() != null
                    && !gezien.add(new Sleutel(een.behoefte(), een.niveau()))) {
                fouten.add(Fout.veld("aanbod/" + nr, "dubbel", "Deze behoefte staat er op dit niveau al in."));
            }
        }
        return fouten;
    }

    private record Sleutel(Behoeftecode behoefte, Niveau niveau) {}
}
