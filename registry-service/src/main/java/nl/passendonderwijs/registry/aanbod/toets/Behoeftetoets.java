package nl.passendonderwijs.registry.aanbod.toets;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Behoeftecode;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import org.jspecify.annotations.Nullable;

/** Does the list hold each behoefte on the first day? */
final class Behoeftetoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        var fouten = new ArrayList<Fout>();
        for (int nr = 0; nr < formulier.aanbod().size(); nr++) {
            var plek = "aanbod/%d/behoefte".formatted(nr);
            toets(plek, formulier.aanbod().get(nr).behoefte(), omgeving, fouten);
        }
        for (int nr = 0; nr < formulier.initiatieven().size(); nr++) {
            var behoeften = formulier.initiatieven().get(nr).behoeften();
            for (int deel = 0; deel < behoeften.size(); deel++) {
                toets("initiatieven/%d/behoeften/%d".formatted(nr, deel), behoeften.get(deel), omgeving, fouten);
            }
        }
        return fouten;
    }

    private static void toets(String plek, @Nullable Behoeftecode behoefte, Omgeving omgeving, List<Fout> fouten) {
        if (behoefte != null && !omgeving.behoeften().contains(behoefte)) {
            fouten.add(Fout.veld(
                    plek,
                    "onbekende-behoefte",
                    "Deze ondersteuningsbehoefte staat op %s niet in de lijst.".formatted(omgeving.dag())));
        }
    }
}
