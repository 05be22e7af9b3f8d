package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;

/** Is the vestiging in bedrijf on the first day? */
final class Bedrijfstoets implements Toets {

    @Override
    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        return formulier.geldigVan() == null || omgeving.inBedrijf(omgeving.vestiging())
                ? List.of()
                : List.of(Fout.veld("geldigVan", "niet-in-bedrijf", "De vestiging is die dag niet in bedrijf."));
    }
}
