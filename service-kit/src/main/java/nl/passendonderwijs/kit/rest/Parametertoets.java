package nl.passendonderwijs.kit.rest;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Judges one parameter value against the type that the resource wants. */
final class Parametertoets {

    private Parametertoets() {}

    static Optional<Fout> toets(String naam, Parameterplek plek, String waarde) {
        var type = plek.type();
        if (type.isEnum()) {
            return keuze(naam, type.getEnumConstants(), waarde);
        }
        if (type == boolean.class || type == Boolean.class) {
            return keuze(naam, new Object[] {true, false}, waarde);
        }
        if (Getalgrenzen.kent(type)) {
            return lees(naam, tekst -> Getalgrenzen.lees(plek, tekst), waarde);
        }
        return plek.lezer().flatMap(lezer -> lees(naam, lezer, waarde));
    }

    private static Optional<Fout> lees(String naam, Function<String, ?> lezer, String waarde) {
        try {
            var _ = lezer.apply(waarde);
            return Optional.empty();
        } catch (OngeldigeWaarde fout) {
            return Optional.of(Fout.parameter(naam, fout.code(), String.valueOf(fout.getMessage())));
        }
    }

    private static Optional<Fout> keuze(String naam, Object[] mogelijk, String waarde) {
        if (Arrays.stream(mogelijk).anyMatch(keuze -> keuze.toString().equals(waarde))) {
            return Optional.empty();
        }
        var keuzen = Arrays.stream(mogelijk).map(Object::toString).collect(Collectors.joining(", "));
        return Optional.of(Fout.parameter(naam, "ongeldige-waarde", "Kies een van: " + keuzen + "."));
    }
}
