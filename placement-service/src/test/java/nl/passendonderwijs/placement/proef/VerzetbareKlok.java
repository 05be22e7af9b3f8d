package nl.passendonderwijs.placement.proef;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import nl.passendonderwijs.kit.tijd.NederlandseTijd;

/** The clock of the service under test: real time, until a test says what day it is. */
@Alternative
@Priority(1)
@Singleton
public class VerzetbareKlok extends Clock {

    private static final LocalTime OCHTEND = LocalTime.of(9, 0);

    private final AtomicReference<Clock> klok = new AtomicReference<>(Clock.system(NederlandseTijd.ZONE));

    /** It is nine in the morning of this day, and stays so. */
    public void zetOp(LocalDate dag) {
        klok.set(Clock.fixed(dag.atTime(OCHTEND).atZone(NederlandseTijd.ZONE).toInstant(), NederlandseTijd.ZONE));
    }

    public void loopWeer() {
        klok.set(Clock.system(NederlandseTijd.ZONE));
    }

    @Override
    public ZoneId getZone() {
        return klok.get().getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return klok.get().withZone(zone);
    }

    @Override
    public Instant instant() {
        return klok.get().instant();
    }
}
