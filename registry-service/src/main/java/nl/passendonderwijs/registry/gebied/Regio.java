package nl.passendonderwijs.registry.gebied;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.gedeeld.Geldend;
import nl.passendonderwijs.registry.gedeeld.Tijdlijn;

/**
 * The region of one samenwerkingsverband for some time, and whom it shares a PC4 with in the other sector.
 *
 * @param postcodes empty for a national one, and while there is none any more
 */
@Regel({"REG-03", "REG-05"})
public record Regio(SwvCode swv, Periode geldig, List<Plaats> postcodes) implements Geldend<Regio> {
    public Regio {
        postcodes = List.copyOf(postcodes);
    }

    /** One PC4 of the region, with the name of its gemeente. */
    public record Plaats(Postcodegebied gebied, String gemeentenaam) {}

    @Override
    public Regio met(Periode ander) {
        return new Regio(swv, ander, postcodes);
    }

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

    /**
     * An empty region for each stretch of time for which one was told that no longer is: silence would let it stand.
     *
     * @param verteld of one samenwerkingsverband
     * @param nu of the same one, by present knowledge
     */
    public static List<Regio> vervallen(SwvCode swv, List<Periode> verteld, List<Regio> nu) {
        var toen = new Tijdlijn<>(
                verteld.stream().map(tijd -> new Regio(swv, tijd, List.of())).toList());
        return nu.stream()
                .map(Regio::geldig)
                .reduce(toen, Tijdlijn::zonder, (een, _) -> een)
                .standen();
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
