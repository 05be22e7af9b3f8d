package nl.passendonderwijs.registry.dekking.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import nl.passendonderwijs.registry.dekking.Grensafstand;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration how far is too far. */
final class Grensinstelling {

    private Grensinstelling() {}

    @Produces
    @Singleton
    static Grensafstand grensafstand(
            @ConfigProperty(name = "swv.dekking.witte-vlek-km-po") double po,
            @ConfigProperty(name = "swv.dekking.witte-vlek-km-vo") double vo) {
        return new Grensafstand(po, vo);
    }
}
