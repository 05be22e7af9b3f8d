package nl.passendonderwijs.placement.termijn.planning;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.passendonderwijs.placement.termijn.Termijngevolg;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The legal clock: looks every so often which terms have passed, a handful at a time, until none is left. */
@ApplicationScoped
public class Termijnklok {

    @Inject
    @Any
    Instance<Termijngevolg> gevolgen;

    @Inject
    Clock klok;

    @ConfigProperty(name = "swv.termijnklok.handvol", defaultValue = "5000")
    int handvol;

    @Scheduled(every = "{swv.termijnklok.elke}", concurrentExecution = ConcurrentExecution.SKIP)
    public void loop() {
        var vandaag = LocalDate.now(klok);
        gevolgen.forEach(gevolg -> handelAf(gevolg, vandaag));
    }

    private void handelAf(Termijngevolg gevolg, LocalDate vandaag) {
        int gedaan;
        do {
            gedaan = gevolg.voerUit(vandaag, handvol);
        } while (gedaan == handvol);
    }
}
