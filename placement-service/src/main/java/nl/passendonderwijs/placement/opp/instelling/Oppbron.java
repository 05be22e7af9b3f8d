package nl.passendonderwijs.placement.opp.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.opp.eis.Oppregels;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Makes the rules on ontwikkelingsperspectieven from the settings. */
final class Oppbron {

    private Oppbron() {}

    @Produces
    @Singleton
    static Oppregels regels(Oppinstelling instelling, Termijnregels termijnen) {
        return new Oppregels(
                termijnen.kalender(),
                Termijnduur.weken(instelling.vaststellenWeken()),
                termijnen.invoering(),
                instelling.instemmingVanaf(),
                instelling.hoorrechtVanaf());
    }
}
