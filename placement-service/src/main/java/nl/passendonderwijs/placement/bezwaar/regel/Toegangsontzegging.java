package nl.passendonderwijs.placement.bezwaar.regel;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.bezwaar.Onderwerp;
import nl.passendonderwijs.placement.bezwaar.Onderwerpsoort;

/** Meanwhile keeping the pupil out is only for vo, and only when it is about a verwijdering (Inrichtingsbesluit 15). */
@Regel("BEZ-03")
public final class Toegangsontzegging {

    private Toegangsontzegging() {}

    public static Optional<Fout> toets(boolean ontzegd, Onderwerp onderwerp) {
        var mag = onderwerp.soort() == Onderwerpsoort.VERWIJDERING
                && Bezwaarroute.van(onderwerp.soortOnderwijs(), onderwerp.openbaar()) == Bezwaarroute.VOORTGEZET;
        return !ontzegd || mag
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "toegangOntzegd", "BEZ-03", "Alleen bij een verwijdering in het voortgezet onderwijs."));
    }
}
