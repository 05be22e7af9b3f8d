package nl.passendonderwijs.funding.berekening;

import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * Which calculations a caller may see.
 *
 * @param alle those of every samenwerkingsverband
 * @param eigen those of this one
 */
public record Zicht(boolean alle, Optional<SwvCode> eigen) {

    public static Zicht van(Organisatie organisatie) {
        return switch (organisatie) {
            case Organisatie.Samenwerkingsverband(var code) -> new Zicht(false, Optional.of(code));
            case Organisatie.Inspectie _, Organisatie.Ministerie _, Organisatie.Beheer _ ->
                new Zicht(true, Optional.empty());
            case Organisatie.Bestuur _, Organisatie.Vestiging _, Organisatie.Gemeente _, Organisatie.Opr _ ->
                new Zicht(false, Optional.empty());
        };
    }
}
