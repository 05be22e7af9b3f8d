package nl.passendonderwijs.kit.tijdbron;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.passendonderwijs.kit.tijd.NederlandseTijd;

/** Gives every service its clock; legal days are days in the Netherlands. */
public final class Klok {

    private Klok() {}

    @Produces
    @Singleton
    static Clock klok() {
        return Clock.system(NederlandseTijd.ZONE);
    }
}
