package nl.passendonderwijs.placement.bezwaar.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.bezwaar.Bezwaarregels;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Makes the rules of a bezwaar from the settings. */
final class Bezwaarbron {

    private Bezwaarbron() {}

    @Produces
    @Singleton
    static Bezwaarregels regels(Bezwaarinstelling instelling, Termijnregels termijnregels) {
        return new Bezwaarregels(
                termijnregels.kalender(), termijnregels.bezwaar(), Termijnduur.weken(instelling.beslissenWeken()));
    }
}
