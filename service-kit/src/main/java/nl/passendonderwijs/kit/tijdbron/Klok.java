package nl.passendonderwijs.kit.tijdbron;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** Gives every service its clock; legal days are days in the Netherlands. */
public final class Klok {

    public static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

    private Klok() {}

    @Produces
    @Singleton
    static Clock klok() {
        return Clock.system(NEDERLAND);
    }
}
