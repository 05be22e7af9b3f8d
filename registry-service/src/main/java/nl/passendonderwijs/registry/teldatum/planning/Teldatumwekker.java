package nl.passendonderwijs.registry.teldatum.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.registry.teldatum.TeldatumService;

/** Looks every so often whether the day of a planned teldatum has come. */
@ApplicationScoped
class Teldatumwekker {

    @Inject
    TeldatumService teldata;

    @Scheduled(every = "{swv.teldatum.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void kijk() {
        while (teldata.bereikVolgende()) {
            // each in a transaction of its own
        }
    }
}
