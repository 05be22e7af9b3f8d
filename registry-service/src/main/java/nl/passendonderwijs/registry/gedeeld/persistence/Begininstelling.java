package nl.passendonderwijs.registry.gedeeld.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.passendonderwijs.registry.gedeeld.Begindatum;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the assumed start date from the configuration. */
final class Begininstelling {

    private Begininstelling() {}

    @Produces
    @Singleton
    static Begindatum begindatum(@ConfigProperty(name = "swv.register.begindatum") LocalDate dag) {
        return new Begindatum(dag);
    }
}
