package nl.passendonderwijs.registry.behoefte.planning;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.passendonderwijs.registry.behoefte.BehoefteberichtService;

/** The list comes with the database, so at a start there may be something that nobody was told of. */
@ApplicationScoped
class Behoeftewekker {

    @Inject
    BehoefteberichtService berichten;

    void vertel(@Observes StartupEvent gestart) {
        berichten.vertel();
    }
}
