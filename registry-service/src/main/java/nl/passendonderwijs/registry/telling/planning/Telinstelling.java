package nl.passendonderwijs.registry.telling.planning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import nl.passendonderwijs.registry.gedeeld.Maskeergrens;
import nl.passendonderwijs.registry.telling.Tellingbepaling;
import nl.passendonderwijs.registry.telling.maskering.Maskering;
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
    static Maskering maskering(Maskeergrens grens) {
        return new Maskering(grens);
    }
}
