package nl.passendonderwijs.registry.telling.planning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import nl.passendonderwijs.registry.telling.Maskering;
import nl.passendonderwijs.registry.telling.Tellingbepaling;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what a telling depends on from the configuration. */
final class Telinstelling {

    private Telinstelling() {}

    @Produces
    @Singleton
    static Tellingbepaling bepaling(@ConfigProperty(name = "swv.telling.so-deel") BigDecimal soDeel) {
        if (soDeel.signum() < 0 || soDeel.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("swv.telling.so-deel must be from 0 to 1");
        }
        return new Tellingbepaling(soDeel);
    }

    @Produces
    @Singleton
    static Maskering maskering(@ConfigProperty(name = "swv.telling.maskeer-onder") int onder) {
        if (onder < Maskering.MINSTENS) {
            throw new IllegalArgumentException("swv.telling.maskeer-onder must be at least " + Maskering.MINSTENS);
        }
        return new Maskering(onder);
    }
}
