package nl.passendonderwijs.registry.aanbod.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.passendonderwijs.registry.aanbod.Plaatsmaskering;
import nl.passendonderwijs.registry.aanbod.toets.Aanbodtoetsing;
import nl.passendonderwijs.registry.aanbod.toets.Vormregel;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration when the schoolgids took over (SOP-01). */
final class Toetsinstelling {

    private Toetsinstelling() {}

    @Produces
    @Singleton
    static Aanbodtoetsing toetsing(@ConfigProperty(name = "swv.aanbod.schoolgids-vanaf") LocalDate vanaf) {
        return new Aanbodtoetsing(new Vormregel(vanaf));
    }

    @Produces
    @Singleton
    static Plaatsmaskering maskering(Maskeergrens grens) {
        return new Plaatsmaskering(grens);
    }
}
