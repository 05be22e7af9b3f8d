package nl.passendonderwijs.placement.termijn.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.kit.tijd.Termijnkalender;
import nl.passendonderwijs.placement.termijn.Termijnregels;

/** Makes the term rules from the settings. */
final class Termijnbron {

    private Termijnbron() {}

    @Produces
    @Singleton
    static Termijnregels regels(Termijninstelling instelling) {
        return new Termijnregels(
                new Termijnkalender(instelling.gelijkgesteldeDagen().orElse(Set.of())),
                Termijnduur.weken(instelling.beslissenWeken()),
                Termijnduur.weken(instelling.plaatsenWeken()),
                Termijnduur.weken(instelling.voorafWeken()));
    }
}
