package nl.passendonderwijs.registry.tellevering;

import java.util.Optional;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/**
 * On what ground may a caller see exact numbers (PRIV-12)? As bestuur or vestiging its own, as samenwerkingsverband those
 * of its members that day in its own sector, as ministerie, inspectie or beheer all of them.
 */
@Regel("PRIV-12")
public record Telinzage(
        @Nullable Bestuursnummer bestuur,
        @Nullable Vestigingscode vestiging,
        @Nullable SwvCode swv,
        boolean alles) {

    public static Telinzage van(Optional<Organisatie> organisatie) {
        return organisatie.map(Telinzage::van).orElseGet(Telinzage::geen);
    }

    public boolean van(SwvCode ander) {
        return alles || ander.equals(swv);
    }

    private static Telinzage van(Organisatie organisatie) {
        return switch (organisatie) {
            case Organisatie.Bestuur(var nummer) -> new Telinzage(nummer, null, null, false);
            case Organisatie.Vestiging(var code) -> new Telinzage(null, code, null, false);
            case Organisatie.Samenwerkingsverband(var code) -> new Telinzage(null, null, code, false);
            case Organisatie.Inspectie _, Organisatie.Ministerie _, Organisatie.Beheer _ ->
                new Telinzage(null, null, null, true);
            case Organisatie.Gemeente _, Organisatie.Opr _ -> geen();
        };
    }

    private static Telinzage geen() {
        return new Telinzage(null, null, null, false);
    }
}
