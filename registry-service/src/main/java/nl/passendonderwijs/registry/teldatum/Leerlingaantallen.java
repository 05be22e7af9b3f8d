package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.registry.teldatum.Leerlingaantal.Plaats;

/** All counts, by place. */
public interface Leerlingaantallen {

    Map<Plaats, Leerlingaantal> zoek(Collection<Plaats> plaatsen);

    void bewaar(List<Leerlingaantal> aantallen);

    /** The counts of a day, each at the samenwerkingsverband that its vestiging was joined to on that very day. */
    List<Telbron> op(Sector sector, LocalDate teldatum);
}
