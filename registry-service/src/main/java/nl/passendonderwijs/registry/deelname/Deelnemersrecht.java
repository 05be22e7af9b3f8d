package nl.passendonderwijs.registry.deelname;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import org.jspecify.annotations.Nullable;

/**
 * Whose deelnames a caller may change.
 *
 * @param alle true for beheer
 * @param eigen the one bestuur that it is; null for whoever is none
 */
public record Deelnemersrecht(boolean alle, @Nullable Bestuursnummer eigen) {

    static Deelnemersrecht van(Organisatie wie) {
        return switch (wie) {
            case Organisatie.Bestuur(var nummer) -> new Deelnemersrecht(false, nummer);
            case Organisatie.Beheer _ -> new Deelnemersrecht(true, null);
            case Organisatie.Vestiging _,
                    Organisatie.Samenwerkingsverband _,
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
