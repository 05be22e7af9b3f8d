package nl.passendonderwijs.registry.gebied;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * The region of one samenwerkingsverband for some time, and whom it shares a PC4 with in the other sector.
 *
 * @param postcodes empty for a national one
 */
@Regel({"REG-03", "REG-05"})
public record Regio(SwvCode swv, Periode geldig, List<Plaats> postcodes) {
    public Regio {
        postcodes = List.copyOf(postcodes);
    }

    /** One PC4 of the region, with the name of its gemeente. */
    public record Plaats(Postcodegebied gebied, String gemeentenaam) {}

    /** Overlap is whoever of the other sector has one of the same PC4s. */
    public List<SwvCode> overlappend() {
        return postcodes.stream()
                .flatMap(plaats -> plaats.gebied().toewijzing().alle())
                .filter(ander -> ander.sector() != swv.sector())
                .distinct()
                .sorted(Comparator.comparing(SwvCode::waarde))
                .toList();
    }

    /**
     * One region for each stretch of time in which nothing changes.
     *
     * @param plaatsen all that ever belonged to it, each with its time
     */
    public static List<Regio> verloop(SwvCode swv, List<Plaats> plaatsen) {
        var grenzen = plaatsen.stream()
                .map(plaats -> plaats.gebied().geldig())
                .flatMap(geldig -> Stream.of(geldig.van(), Objects.requireNonNullElse(geldig.tot(), LocalDate.MAX)))
                .distinct()
                .sorted()
                .toList();
        return Stream.iterate(0, nr -> nr < grenzen.size() - 1, nr -> nr + 1)
                .map(nr -> tussen(grenzen.get(nr), grenzen.get(nr + 1)))
                .map(geldig -> new Regio(swv, geldig, op(geldig.van(), plaatsen)))
                .filter(regio -> !regio.postcodes().isEmpty())
                .toList();
    }

    private static Periode tussen(LocalDate van, LocalDate tot) {
        return tot.equals(LocalDate.MAX) ? Periode.vanaf(van) : new Periode(van, tot);
    }

    private static List<Plaats> op(LocalDate dag, List<Plaats> plaatsen) {
        return plaatsen.stream()
                .filter(plaats -> plaats.gebied().geldig().bevat(dag))
                .toList();
    }
}
