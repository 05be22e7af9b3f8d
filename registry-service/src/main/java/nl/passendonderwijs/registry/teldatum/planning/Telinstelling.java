package nl.passendonderwijs.registry.teldatum.planning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.MonthDay;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Tellingbepaling;
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
    static Definitiefdata definitief(
            @ConfigProperty(name = "swv.telling.definitief-na-oktober") String naOktober,
            @ConfigProperty(name = "swv.telling.definitief-na-februari") String naFebruari) {
        return new Definitiefdata(MonthDay.parse("--" + naOktober), MonthDay.parse("--" + naFebruari));
    }
}
