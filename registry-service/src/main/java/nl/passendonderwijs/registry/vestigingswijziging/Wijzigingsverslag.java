package nl.passendonderwijs.registry.vestigingswijziging;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;
import nl.passendonderwijs.registry.vestiging.Vestigingstand;

/**
 * One act that changed a vestiging or its memberships, whatever act it was.
 *
 * @param nieuw what it brought
 * @param vervallen what it took the place of
 */
public record Wijzigingsverslag(Mutatie mutatie, Deel nieuw, Deel vervallen) {

    /** What is known of a vestiging, or of a part of its time. */
    public record Deel(List<Vestigingstand> standen, List<Lidmaatschap> leden) {
        public Deel {
            standen = List.copyOf(standen);
            leden = List.copyOf(leden);
        }
    }

    /**
     * Newest first.
     *
     * @param standen all that was ever believed of one vestiging
     * @param leden all that was ever believed of its memberships
     */
    public static List<Wijzigingsverslag> van(
            List<Vastgelegd<Vestigingstand>> standen, List<Vastgelegd<Lidmaatschap>> leden) {
        return Stream.concat(standen.stream(), leden.stream())
                .flatMap(een -> Stream.of(een.mutatie(), een.vervallen()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(Mutatie::op)
                        .thenComparing(Mutatie::id)
                        .reversed())
                .map(mutatie -> new Wijzigingsverslag(
                        mutatie,
                        new Deel(
                                kies(standen, een -> mutatie.equals(een.mutatie())),
                                kies(leden, een -> mutatie.equals(een.mutatie()))),
                        new Deel(
                                kies(standen, een -> mutatie.equals(een.vervallen())),
                                kies(leden, een -> mutatie.equals(een.vervallen())))))
                .toList();
    }

    private static <T> List<T> kies(List<Vastgelegd<T>> alle, Predicate<Vastgelegd<?>> eis) {
        return alle.stream().filter(eis).map(Vastgelegd::stand).toList();
    }
}
