package nl.passendonderwijs.registry.aanbod.toets;

import java.util.ArrayList;
import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;
import org.jspecify.annotations.Nullable;

/** Is each partner a vestiging that is in bedrijf on the first day? */
final class Partnertoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        var fouten = new ArrayList<Fout>();
        for (int nr = 0; nr < formulier.initiatieven().size(); nr++) {
            var partners = formulier.initiatieven().get(nr).partners();
            for (int deel = 0; deel < partners.size(); deel++) {
                toets("initiatieven/%d/partners/%d".formatted(nr, deel), partners.get(deel), omgeving, fouten);
            }
        }
        return fouten;
    }

    private static void toets(String plek, @Nullable Vestigingscode partner, Omgeving omgeving, List<Fout> fouten) {
        if (partner == null) {
            return;
        }
        if (omgeving.school(partner).isEmpty()) {
            fouten.add(Fout.veld(plek, "onbekende-vestiging", "Er is geen vestiging met deze code."));
        } else if (!omgeving.inBedrijf(partner)) {
            fouten.add(Fout.veld(plek, "niet-in-bedrijf", "Deze vestiging is die dag niet in bedrijf."));
        }
    }
}
