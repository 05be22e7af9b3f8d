package nl.passendonderwijs.placement.besluit;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/**
 * May this pupil be refused? Only after overleg with the parents and with another school willing to admit (ZP-07).
 * Neither can be recorded yet, so every refusal stops here rather than pass unjudged.
 */
@Regel("ZP-07")
final class Weigeringsregel {

    private Weigeringsregel() {}

    static Weigering bezwaar() {
        return Weigering.staat(
                "weigeren-nog-niet-mogelijk",
                "Deze versie legt overleg met ouders en bereidheid van een andere school nog niet vast, en kan een"
                        + " weigering met haar grond daarom niet toetsen. Er is niets opgeslagen.",
                Fout.regel(
                        "ZP-07",
                        "Weigeren mag pas na overleg met de ouders en als een andere school bereid is toe te laten."));
    }
}
