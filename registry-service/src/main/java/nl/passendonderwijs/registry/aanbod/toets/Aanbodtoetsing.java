package nl.passendonderwijs.registry.aanbod.toets;

import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.registry.aanbod.formulier.Aanbodformulier;

/** All rules for an aanbod, asked at once. */
public final class Aanbodtoetsing {

    private final List<Toets> toetsen;

    public Aanbodtoetsing(Vormregel vormregel) {
        toetsen = List.of(
                vormregel,
                new Periodetoets(),
                new Bedrijfstoets(),
                new Bronadrestoets(),
                new Plaatsentoets(),
                new Dubbeltoets(),
                new Behoeftetoets(),
                new Partnertoets(),
                new Kantentoets());
    }

    public List<Fout> bezwaren(Aanbodformulier formulier, Omgeving omgeving) {
        return toetsen.stream()
                .flatMap(toets -> toets.bezwaren(formulier, omgeving).stream())
                .toList();
    }
}
