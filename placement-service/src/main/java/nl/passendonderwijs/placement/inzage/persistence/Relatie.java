package nl.passendonderwijs.placement.inzage.persistence;

import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.inzage.Inzage;
import org.jspecify.annotations.Nullable;

/**
 * The relation of a caller as part of a query: its bestuur, or the bestuur of its vestiging, or the
 * samenwerkingsverband it is. Whoever is none of these has none, and sees nothing.
 */
public record Relatie(
        @Nullable Bestuursnummer bestuur,
        @Nullable Vestigingscode vestiging,
        @Nullable SwvCode swv) {

    /** For a WHERE clause; takes {@link #bestuur()} and {@link #vestiging()} as its two values, see {@link #met}. */
    public static final String BESTUUR = "coalesce(?, (SELECT v.bestuur FROM vestiging v WHERE v.code = ?))";

    /** Of whoever looks. */
    public static Relatie van(Inzage inzage) {
        return van(inzage.organisatie());
    }

    public static Relatie van(Organisatie organisatie) {
        return switch (organisatie) {
            case Organisatie.Bestuur(var nummer) -> new Relatie(nummer, null, null);
            case Organisatie.Vestiging(var code) -> new Relatie(null, code, null);
            case Organisatie.Samenwerkingsverband(var code) -> new Relatie(null, null, code);
            case Organisatie.Gemeente _,
                    Organisatie.Opr _,
                    Organisatie.Inspectie _,
                    Organisatie.Ministerie _,
                    Organisatie.Beheer _ -> new Relatie(null, null, null);
        };
    }

    /** The values of {@link #BESTUUR} where a query begins with it, and those that come after. */
    public @Nullable Object[] met(@Nullable Object... waarden) {
        return Stream.concat(Stream.of(bestuur, vestiging), Stream.of(waarden)).toArray();
    }

    /** The swv where a query begins with it, and the values that come after. */
    public @Nullable Object[] metSwv(@Nullable Object... waarden) {
        return Stream.concat(Stream.of(swv), Stream.of(waarden)).toArray();
    }
}
