package nl.passendonderwijs.funding.berekening.planning;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.passendonderwijs.funding.berekening.BerekeningService;

/** At a start new amounts may have been loaded: what waited for them is tried again. */
@ApplicationScoped
public class Hervatting {

    @Inject
    BerekeningService berekeningen;

    void hervat(@Observes @Priority(2) StartupEvent gestart) {
        berekeningen.hervat();
    }
}
