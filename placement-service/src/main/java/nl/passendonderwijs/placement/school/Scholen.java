package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Organisatie;
import nl.passendonderwijs.kit.waarden.Vestigingscode;

/** The few schools that one request is about, read at once. */
public record Scholen(Map<Vestigingscode, Vestiging> opCode) {

    public Scholen {
        opCode = Map.copyOf(opCode);
    }

    public static Scholen van(Collection<Vestiging> vestigingen) {
        return new Scholen(vestigingen.stream().collect(Collectors.toMap(Vestiging::code, Function.identity())));
    }

    /** The same schools, each as it was on that day. */
    public Scholen op(LocalDate datum) {
        return van(opCode.values().stream().map(school -> school.op(datum)).toList());
    }

    public Optional<Vestiging> zoek(Vestigingscode code) {
        return Optional.ofNullable(opCode.get(code));
    }

    public boolean kent(Vestigingscode code) {
        return opCode.containsKey(code);
    }

    /** The bevoegd gezag on whose behalf a caller acts: a vestiging acts for its bestuur (ZP-01). */
    public Optional<Bestuursnummer> bestuurVan(Organisatie organisatie) {
        return switch (organisatie) {
            case Organisatie.Bestuur(var nummer) -> Optional.of(nummer);
            case Organisatie.Vestiging(var code) -> zoek(code).map(Vestiging::bestuur);
            case Organisatie.Samenwerkingsverband _,
                    Organisatie.Gemeente _,
                    Organisatie.Opr _,
                    Organisatie.Inspectie _,
                    Organisatie.Ministerie _,
                    Organisatie.Beheer _ -> Optional.empty();
        };
    }
}
