package nl.passendonderwijs.registry.deelname;

import java.util.Optional;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * Whose deelnames a caller may change.
 *
 * @param alle true for beheer
 * @param eigen the one bestuur that it is; null for whoever is none
 */
public record Deelnemersrecht(boolean alle, @Nullable Bestuursnummer eigen) {

    /** @param bestuurVan the bestuur that a vestiging acts for */
    static Deelnemersrecht van(Organisatie wie, Function<Vestigingscode, Optional<Bestuursnummer>> bestuurVan) {
        return switch (wie) {
            case Organisatie.Bestuur(var nummer) -> new Deelnemersrecht(false, nummer);
            case Organisatie.Vestiging(var code) ->
                new Deelnemersrecht(false, bestuurVan.apply(code).orElse(null));
            case Organisatie.Beheer _ -> new Deelnemersrecht(true, null);
            case Organisatie.Samenwerkingsverband _,
                    Organisatie.Gemeente _,
                    Organisatie.Opr _,
                    Organisatie.Inspectie _,
                    Organisatie.Ministerie _ -> new Deelnemersrecht(false, null);
        };
    }

    boolean mag(Bestuursnummer bestuur) {
        return alle || bestuur.equals(eigen);
    }
}
