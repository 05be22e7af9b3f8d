package nl.passendonderwijs.registry.tellevering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.teldatum.TellingStatus;
import nl.passendonderwijs.registry.telling.Tellingrij;
import nl.passendonderwijs.registry.telling.Telverschil;
import nl.passendonderwijs.registry.telling.Telwaarde;

/**
 * What was counted at one vestiging on one teldatum and what its school delivered; exact, so mask it before it leaves.
 *
 * @param tellingversies the versions of the tellingen it is in, added up
 * @param geteld the rows that stand in the latest version of those tellingen
 * @param leveringen oldest first
 */
public record Vestigingtelling(
        Vestigingscode vestiging,
        LocalDate teldatum,
        TellingStatus status,
        long tellingversies,
        List<Tellingrij> geteld,
        List<Tellevering> leveringen) {

    public Vestigingtelling {
        geteld = List.copyOf(geteld);
        leveringen = List.copyOf(leveringen);
    }

    /** Goes up with every delivery and every new version of a telling, so no two contents share it. */
    public long versie() {
        return tellingversies + leveringen.size();
    }

    /** The last delivery, when it came too late to count. */
    public Optional<Tellevering> naDefinitief() {
        return laatste().filter(levering -> !levering.telt());
    }

    /** What the last delivery says that the telling does not (or not yet) say, as far as one sees of each. */
    public List<Telverschil> verschil(UnaryOperator<Telwaarde> zicht) {
        return laatste()
                .map(levering -> Telverschil.tussen(
                        geteld.stream().map(Tellingrij::waarde).map(zicht).toList(),
                        levering.waarden(vestiging).stream().map(zicht).toList()))
                .orElse(List.of());
    }

    /** Every number in it, counted or delivered. */
    public List<Telwaarde> waarden() {
        return Stream.concat(
                        geteld.stream().map(Tellingrij::waarde),
                        leveringen.stream().flatMap(levering -> levering.waarden(vestiging).stream()))
                .toList();
    }

    Optional<Tellevering> laatste() {
        return leveringen.isEmpty() ? Optional.empty() : Optional.of(leveringen.getLast());
    }
}
