package nl.passendonderwijs.registry.teldatum.planning;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import nl.passendonderwijs.registry.teldatum.TeldatumService;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans the teldata that come and looks every so often whether the day of one has come. */
@ApplicationScoped
class Teldatumwekker {

    @Inject
    TeldatumService teldata;

    @ConfigProperty(name = "swv.teldatum.vooruit")
    Period vooruit;

    @Scheduled(every = "{swv.teldatum.elke}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void kijk() {
        teldata.planKomende(vooruit);
        while (teldata.bereikVolgende()) {
            // each in a transaction of its own
        }
    }
}
