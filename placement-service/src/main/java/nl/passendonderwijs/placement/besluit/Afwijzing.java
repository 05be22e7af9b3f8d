package nl.passendonderwijs.placement.besluit;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;

/** A refusal, or a decision not to treat, is written, with reasons, and names the possibility of bezwaar (ZP-15). */
@Regel("ZP-15")
final class Afwijzing {

    private Afwijzing() {}

    static Optional<Fout> bezwaar(Besluitformulier formulier) {
        return Boolean.TRUE.equals(formulier.bezwaarclausule())
                ? Optional.empty()
                : Optional.of(Fout.veld(
                        "bezwaarclausule", "ZP-15", "De brief aan de ouders moet de mogelijkheid van bezwaar noemen."));
    }
}
