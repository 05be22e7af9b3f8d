package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;

/** Does it end after it begins? */
final class Periodetoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        var van = formulier.geldigVan();
        var tot = formulier.geldigTot();
        return van == null || tot == null || van.isBefore(tot)
                ? List.of()
                : List.of(Fout.veld("geldigTot", "ongeldige-periode", "De einddatum ligt na de begindatum."));
    }
}
