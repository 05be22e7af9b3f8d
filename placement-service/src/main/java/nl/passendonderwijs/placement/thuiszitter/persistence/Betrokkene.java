package nl.passendonderwijs.placement.thuiszitter.persistence;

import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.placement.inzage.persistence.Relatie;
import org.jspecify.annotations.Nullable;

/** Who has a relation to a thuiszitter, as part of a query: the bestuur that reported, and the swv. */
record Betrokkene(Relatie relatie, @Nullable SwvCode swv) {

    /** About table {@code t}; takes three values, see {@link #met}. */
    static final String VOORWAARDE = "(t.bestuur = %s OR t.swv = ?)".formatted(Relatie.BESTUUR);

    static Betrokkene van(Organisatie organisatie) {
        return new Betrokkene(
                Relatie.van(organisatie),
                organisatie instanceof Organisatie.Samenwerkingsverband(var code) ? code : null);
    }

    /** The values of the condition, and those that come after. */
    @Nullable
    Object[] met(@Nullable Object... waarden) {
        return Stream.concat(Stream.of(relatie.bestuur(), relatie.vestiging(), swv), Stream.of(waarden))
                .toArray();
    }
}
