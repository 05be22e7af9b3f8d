package nl.passendonderwijs.placement.gpo.regel;

import java.time.LocalDate;
import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijn;
import nl.passendonderwijs.kit.tijd.Termijneinde;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.gpo.Gporegels;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * Parents may go to the commissie about admission, removal or an ontwikkelingsperspectief (WPO 43) until six weeks
 * after the decision. That is a rule of the commissie, so no weekend or holiday moves it, and she decides what is late.
 */
@Regel("GPO-01")
public final class Gpotoegang {

    private static final String REGEL = "GPO-01";

    private Gpotoegang() {}

    public static Termijneinde einde(Onderwerp onderwerp, Gporegels regels) {
        return regels.kalender().einde(Termijn.letterlijk(onderwerp.besluitdatum(), regels.indienen()));
    }

    public static Optional<Waarschuwing> bevinding(Onderwerp onderwerp, LocalDate ingediend, Gporegels regels) {
        if (ingediend.isBefore(onderwerp.besluitdatum())) {
            return Optional.of(new Waarschuwing(
                    "gpo-voor-besluit",
                    REGEL,
                    "Het geschil is ingediend voor het besluit van %s.".formatted(onderwerp.besluitdatum())));
        }
        var einde = einde(onderwerp, regels);
        return einde.opTijd(ingediend)
                ? Optional.empty()
                : Optional.of(new Waarschuwing(
                        "te-laat-gpo",
                        REGEL,
                        "Het geschil is ingediend na %s, de laatste dag daarvoor.".formatted(einde.uiterlijkeDatum())));
    }
}
