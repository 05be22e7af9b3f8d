package nl.passendonderwijs.placement.opp.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.placement.opp.eis.Oppregels;

/** Makes the rules on ontwikkelingsperspectieven from the settings. */
final class Oppbron {

    private Oppbron() {}

    @Produces
    @Singleton
    static Oppregels regels(Oppinstelling instelling, Termijnkalender kalender) {
        return new Oppregels(
                kalender,
                Termijnduur.weken(instelling.vaststellenWeken()),
                instelling.invoering(),
                instelling.instemmingVanaf(),
                instelling.hoorrechtVanaf());
    }
}
