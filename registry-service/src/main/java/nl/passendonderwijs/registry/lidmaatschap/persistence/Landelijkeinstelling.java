package nl.passendonderwijs.registry.lidmaatschap.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.lidmaatschap.LandelijkeVerbanden;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the national samenwerkingsverbanden from the configuration. */
final class Landelijkeinstelling {

    private Landelijkeinstelling() {}

    @Produces
    @Singleton
    static LandelijkeVerbanden landelijk(@ConfigProperty(name = "swv.landelijk.reformatorisch") List<String> codes) {
        return new LandelijkeVerbanden(codes.stream().map(SwvCode::van).toList());
    }
}
