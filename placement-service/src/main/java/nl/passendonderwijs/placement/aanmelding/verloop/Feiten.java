package nl.passendonderwijs.placement.aanmelding.verloop;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.jspecify.annotations.Nullable;

/** The facts of a step as they are kept, read back as what they are. */
record Feiten(LocalDate datum, Map<String, String> opNaam) {

    String tekst(String naam) {
        return Optional.ofNullable(opNaam.get(naam)).orElseThrow();
    }

    boolean jaNee(String naam) {
        return Boolean.parseBoolean(tekst(naam));
    }

    LocalDate dag(String naam) {
        return LocalDate.parse(tekst(naam));
    }

    UUID id(String naam) {
        return UUID.fromString(tekst(naam));
    }

    @Nullable
    Vestigingscode vestiging() {
        return mogelijk("vestiging", Vestigingscode::van);
    }

    @Nullable
    Brin mbo() {
        return mogelijk("mbo", Brin::van);
    }

    private <T> @Nullable T mogelijk(String naam, Function<String, T> lezer) {
        var tekst = opNaam.get(naam);
        return tekst == null ? null : lezer.apply(tekst);
    }
}
