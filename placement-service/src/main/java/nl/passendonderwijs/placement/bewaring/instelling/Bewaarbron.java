package nl.passendonderwijs.placement.bewaring.instelling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import nl.passendonderwijs.placement.bewaring.Afwijkingen;
import nl.passendonderwijs.placement.bewaring.Bewaarsoort;

/** Makes the deviating terms from the settings. */
final class Bewaarbron {

    private Bewaarbron() {}

    @Produces
    @Singleton
    static Afwijkingen afwijkingen(Bewaarinstelling instelling) {
        return new Afwijkingen(instelling.opSoort().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        paar -> Bewaarsoort.valueOf(paar.getKey().toUpperCase(Locale.ROOT)),
                        paar -> Termijnduur.van(paar.getValue()))));
    }
}
