package nl.passendonderwijs.registry.aanbod;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import nl.passendonderwijs.kit.waarden.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What a vestiging offers over time, by our present knowledge.
 *
 * @param standen in order of their first day, never overlapping
 */
public record Aanbodverloop(List<Aanbodstand> standen) {

    public Aanbodverloop {
        standen = List.copyOf(standen);
    }

    public Optional<Aanbodstand> op(LocalDate dag) {
        return standen.stream().filter(stand -> stand.geldig().bevat(dag)).findFirst();
    }

    List<LocalDate> beginnen() {
        return standen.stream().map(stand -> stand.geldig().van()).toList();
    }

    /** What was made up never takes the place of what a school said itself, not even for a part of its days. */
    Optional<Weigering> bezwaar(Ondersteuningsaanbod nieuw) {
        var echt = op(nieuw.geldig().van()).filter(stand -> stand.aanbod().herkomst() == Herkomst.SCHOOL);
        return echt.isPresent() && nieuw.herkomst() == Herkomst.VOORBEELD
                ? Optional.of(Weigering.staat(
                        "echt-aanbod", "De school heeft zelf aanbod gepubliceerd; een VOORBEELD vervangt dat niet."))
                : Optional.empty();
    }

    /** True when the same was published for the same first day. */
    boolean zegtAl(Ondersteuningsaanbod nieuw) {
        return standen.stream().map(Aanbodstand::aanbod).anyMatch(nieuw::equals);
    }

    /** It ends what held on its first day, replaces what began that day, and gives way to what was published for later. */
    Aanbodwijziging publiceer(UUID publicatie, Ondersteuningsaanbod nieuw) {
        var van = nieuw.geldig().van();
        var vervallen = op(van).stream().toList();
        var ingekort = vervallen.stream()
                .filter(stand -> stand.geldig().van().isBefore(van))
                .map(stand -> stand.tot(van))
                .toList();
        return new Aanbodwijziging(vervallen, ingekort, new Aanbodstand(publicatie, nieuw, ruimte(nieuw.geldig())));
    }

    private Periode ruimte(Periode gewenst) {
        return new Periode(gewenst.van(), eerste(gewenst.tot(), volgendeNa(gewenst.van())));
    }

    private @Nullable LocalDate volgendeNa(LocalDate dag) {
        return standen.stream()
                .map(stand -> stand.geldig().van())
                .filter(dag::isBefore)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate eerste(@Nullable LocalDate een, @Nullable LocalDate ander) {
        if (een == null || ander == null) {
            return een == null ? ander : een;
        }
        return een.isBefore(ander) ? een : ander;
    }
}
