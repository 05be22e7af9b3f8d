package nl.passendonderwijs.placement.thuiszitter.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.placement.thuiszitter.kengetallen.Maskeergrens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration which numbers are too small to show. */
final class Maskeerinstelling {

    private Maskeerinstelling() {}

    @Produces
    @Singleton
    static Maskeergrens grens(@ConfigProperty(name = "swv.verzuim.maskeer-onder", defaultValue = "5") int onder) {
        return new Maskeergrens(onder);
    }
}
