package nl.passendonderwijs.registry.gebied;

import java.util.Comparator;
import java.util.List;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * The region of one samenwerkingsverband, and whom it shares a PC4 with in the other sector.
 *
 * @param postcodes empty for a national one
 */
@Regel("REG-05")
public record Regio(SwvCode swv, List<Plaats> postcodes, List<SwvCode> overlappend) {

    public Regio {
        postcodes = List.copyOf(postcodes);
        overlappend = List.copyOf(overlappend);
    }

    /** Overlap is whoever of the other sector has one of the same PC4s. */
    public static Regio van(SwvCode swv, List<Plaats> postcodes) {
        var overlappend = postcodes.stream()
                .flatMap(plaats -> plaats.gebied().toewijzing().alle())
                .filter(ander -> ander.sector() != swv.sector())
                .distinct()
                .sorted(Comparator.comparing(SwvCode::waarde))
                .toList();
        return new Regio(swv, postcodes, overlappend);
    }

    /** One PC4 of the region, with the name of its gemeente. */
    public record Plaats(Postcodegebied gebied, String gemeentenaam) {}
}
