package nl.passendonderwijs.placement.inzage.persistence;

import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * The relation of a caller as part of a query: its bestuur, or the bestuur of its vestiging. Whoever is neither has
 * none, and sees nothing.
 */
public record Relatie(
        @Nullable Bestuursnummer bestuur, @Nullable Vestigingscode vestiging) {

    /** For a WHERE clause; takes {@link #bestuur()} and {@link #vestiging()} as its two values. */
    public static final String BESTUUR = "coalesce(?, (SELECT v.bestuur FROM vestiging v WHERE v.code = ?))";

    public static Relatie van(Organisatie organisatie) {
        return switch (organisatie) {
            case Organisatie.Bestuur(var nummer) -> new Relatie(nummer, null);
            case Organisatie.Vestiging(var code) -> new Relatie(null, code);
            case Organisatie.Samenwerkingsverband _,
                    Organisatie.Gemeente _,
                    Organisatie.Opr _,
                    Organisatie.Inspectie _,
                    Organisatie.Ministerie _,
                    Organisatie.Beheer _ -> new Relatie(null, null);
        };
    }
}
