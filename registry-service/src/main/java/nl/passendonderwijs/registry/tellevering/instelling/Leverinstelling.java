package nl.passendonderwijs.registry.tellevering.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.registry.tellevering.Leveringgrens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the limit of a delivery from the configuration. */
final class Leverinstelling {

    private Leverinstelling() {}

    @Produces
    @Singleton
    static Leveringgrens grens(@ConfigProperty(name = "swv.telling.aantal-max") int leerlingen) {
        return new Leveringgrens(leerlingen);
    }
}
