package nl.passendonderwijs.kit.tijd;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which day it is in the Netherlands: terms count Dutch days, while instants are kept in UTC. */
public final class NederlandseTijd {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private NederlandseTijd() {}

    public static LocalDate dagVan(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    public static LocalDate vandaag(InstantSource klok) {
        return dagVan(klok.instant());
    }
}
