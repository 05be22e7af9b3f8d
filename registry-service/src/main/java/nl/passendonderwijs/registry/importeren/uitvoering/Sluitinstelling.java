package nl.passendonderwijs.registry.importeren.uitvoering;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import nl.passendonderwijs.registry.importeren.Sluitgrens;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads from the configuration how much a file may close. */
final class Sluitinstelling {

    private Sluitinstelling() {}

    @Produces
    @Singleton
    static Sluitgrens sluitgrens(@ConfigProperty(name = "swv.import.sluit-hoogstens") BigDecimal hoogstens) {
        return new Sluitgrens(hoogstens);
    }
}
