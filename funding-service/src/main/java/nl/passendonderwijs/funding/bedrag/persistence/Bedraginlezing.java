package nl.passendonderwijs.funding.bedrag.persistence;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.passendonderwijs.funding.bedrag.BedragService;

/** Loads the published amounts at every start, before the first event is read; what is there already stays. */
@ApplicationScoped
public class Bedraginlezing {

    @Inject
    BedragService bedragen;

    @Inject
    Clock klok;

    void laad(@Observes @Priority(1) StartupEvent gestart) {
        bedragen.voegToe(new Bedragenbestand(klok).lees());
    }
}
