package nl.passendonderwijs.registry.telling.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.registry.telling.hertelling.HertellingService;

/** Looks every so often whether a telling must be made anew or has become final. */
@ApplicationScoped
class Tellingwekker {

    @Inject
    HertellingService hertelling;

    @Scheduled(every = "{swv.telling.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void kijk() {
        while (hertelling.maakVolgende()) {
            // each batch in a transaction of its own
        }
    }
}
