package nl.passendonderwijs.placement.gpo.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.placement.gpo.Gporegels;

/** Makes the rules of the commissie from the settings. */
final class Gpobron {

    private Gpobron() {}

    @Produces
    @Singleton
    static Gporegels regels(Gpoinstelling instelling, Termijnkalender kalender) {
        return new Gporegels(
                kalender,
                Termijnduur.weken(instelling.indienenWeken()),
                Termijnduur.weken(instelling.verwerenWeken()),
                Termijnduur.weken(instelling.oordelenWeken()));
    }
}
