package nl.passendonderwijs.placement.termijn.instelling;

import static nl.passendonderwijs.kit.tijd.Termijnduur.weken;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.placement.termijn.Keuzes;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Makes the term rules from the settings. */
final class Termijnbron {

    private Termijnbron() {}

    @Produces
    @Singleton
    static Termijnkalender kalender(Termijninstelling instelling) {
        return new Termijnkalender(instelling.gelijkgesteldeDagen().orElse(Set.of()));
    }

    @Produces
    @Singleton
    static Termijnregels regels(Termijninstelling instelling, Termijnkalender kalender) {
        return new Termijnregels(
                kalender,
                instelling.invoering(),
                weken(instelling.beslissenWeken()),
                weken(instelling.verlengenWeken()),
                weken(instelling.nietBehandelenWeken()),
                weken(instelling.plaatsenWeken()),
                weken(instelling.voorafWeken()),
                weken(instelling.bezwaarWeken()),
                new Termijnregels.Grenzen(weken(instelling.aanvullenWeken()), weken(instelling.bewijsWeken())),
                new Keuzes(
                        instelling.plaatsenOpschorten(),
                        instelling.plaatsenVerschuiven(),
                        instelling.verlengenVanafVerschoven()));
    }
}
