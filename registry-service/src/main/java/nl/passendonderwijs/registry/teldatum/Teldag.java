package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;

/** A sector with a day on which some of its soorten count. */
public record Teldag(Sector sector, LocalDate datum, Set<Soort> soorten) {

    public Teldag {
        soorten = Set.copyOf(soorten);
    }

    /** @param soorten as {@link #opsomming()} writes them */
    public static Teldag van(Sector sector, LocalDate datum, String soorten) {
        return new Teldag(
                sector, datum, Stream.of(soorten.split(",")).map(Soort::valueOf).collect(Collectors.toSet()));
    }

    /** The soorten in their own order, with commas between. */
    public String opsomming() {
        return soorten.stream().sorted().map(Soort::name).collect(Collectors.joining(","));
    }

    /** What a sector can count; SOVSO is counted as its parts, an instelling not at all (MEM-03, MEM-04). */
    public static Set<Soort> soortenVan(Sector sector) {
        return Stream.of(Soort.values())
                .filter(soort -> soort.sectoren().equals(Set.of(sector)))
                .collect(Collectors.toSet());
    }
}
