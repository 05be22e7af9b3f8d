package nl.passendonderwijs.registry.gedeeld.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration which numbers are too small to show. */
final class Maskeerinstelling {

    private Maskeerinstelling() {}

    @Produces
    @Singleton
    static Maskeergrens grens(@ConfigProperty(name = "swv.telling.maskeer-onder") int onder) {
        return new Maskeergrens(onder);
    }
}
