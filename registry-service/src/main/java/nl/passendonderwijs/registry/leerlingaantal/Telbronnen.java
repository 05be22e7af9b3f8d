package nl.passendonderwijs.registry.leerlingaantal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.SwvCode;

/** What there is to count, from the register and from the schools. */
public interface Telbronnen {

    /**
     * The counts of a day, each at the samenwerkingsverband that its vestiging was joined to on that very day. What a
     * school delivered in time stands in the place of what the register says of it.
     */
    List<Telbron> op(Sector sector, LocalDate teldatum, Collection<SwvCode> samenwerkingsverbanden);

    /**
     * What the other sector counts at the SOVSO vestigingen of these samenwerkingsverbanden, each at the
     * samenwerkingsverband that was asked for (MEM-04).
     */
    List<Telbron> naast(Sector sector, LocalDate teldatum, Collection<SwvCode> samenwerkingsverbanden);
}
