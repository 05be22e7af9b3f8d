package nl.passendonderwijs.registry.vertegenwoordiging;

import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * For which besturen a caller may act in the register: its own, through a vestiging of it too, or all.
 *
 * @param alle true for beheer
 * @param eigen the one bestuur that it is; null for whoever is none
 */
public record Vertegenwoordiging(boolean alle, @Nullable Bestuursnummer eigen) {

    /** @param bestuurVan the bestuur that a vestiging acts for */
    static Vertegenwoordiging van(Organisatie wie, Function<Vestigingscode, Optional<Bestuursnummer>> bestuurVan) {
        return switch (wie) {
            case Organisatie.Bestuur(var nummer) -> new Vertegenwoordiging(false, nummer);
            case Organisatie.Vestiging(var code) ->
                new Vertegenwoordiging(false, bestuurVan.apply(code).orElse(null));
            case Organisatie.Beheer _ -> new Vertegenwoordiging(true, null);
            case Organisatie.Samenwerkingsverband _,
                    Organisatie.Gemeente _,
                    Organisatie.Opr _,
                    Organisatie.Inspectie _,
                    Organisatie.Ministerie _ -> new Vertegenwoordiging(false, null);
        };
    }

    public boolean mag(Bestuursnummer bestuur) {
        return alle || bestuur.equals(eigen);
    }
}
