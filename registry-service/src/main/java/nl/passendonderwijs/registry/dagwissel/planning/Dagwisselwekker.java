package nl.passendonderwijs.registry.dagwissel.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.registry.dagwissel.DagwisselService;

/** Looks every so often whether another day has come. */
@ApplicationScoped
class Dagwisselwekker {
    @Inject
    DagwisselService dagwissel;

    @Scheduled(every = "{swv.teldatum.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void kijk() {
        dagwissel.kijk();
    }
}
