package nl.passendonderwijs.registry.dagwissel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Tells once a day, however many processes watch the clock, what begins to hold that day. */
@ApplicationScoped
public class DagwisselService {
    @Inject
    Dagwissels dagwissels;

    @Inject
    Event<DagGewisseld> wissel;

    @Inject
    Clock klok;

    @Transactional
    public void kijk() {
        var vandaag = LocalDate.now(klok);
        dagwissels.schuifOp(vandaag).ifPresent(na -> wissel.fire(new DagGewisseld(na, vandaag)));
    }
}
