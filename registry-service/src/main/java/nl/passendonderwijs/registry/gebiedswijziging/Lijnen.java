package nl.passendonderwijs.registry.gebiedswijziging;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/** Changes many timelines alike. */
final class Lijnen {
    private Lijnen() {}

    /** Those that become different when everything from a day on is changed so. */
    static <K, T extends Geldend<T>> Map<K, Tijdlijn<T>> vanaf(
            Map<K, Tijdlijn<T>> lijnen, LocalDate dag, UnaryOperator<T> verandering) {
        return lijnen.entrySet().stream()
                .map(lijn -> Map.entry(lijn.getKey(), lijn.getValue().vanaf(dag, verandering)))
                .filter(lijn -> !Objects.equals(lijn.getValue(), lijnen.get(lijn.getKey())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
