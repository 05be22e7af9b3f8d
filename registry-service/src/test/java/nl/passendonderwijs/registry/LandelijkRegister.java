package nl.passendonderwijs.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The real register of the country; to load it takes a while, so what one test loaded serves the next. */
@ApplicationScoped
class LandelijkRegister {
    private static final String GELADEN =
            "SELECT count(*) AS aantal FROM telling WHERE (SELECT count(*) FROM vestiging) = 9920";

    @Inject
    Schoon schoon;

    void laad() {
        if (schoon.aantal(GELADEN) == 0) {
            schoon.maak();
            LandelijkRegisterVoorbeelden.laad();
        }
    }
}
