package nl.passendonderwijs.registry.leerlingaantal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.registry.leerlingaantal.Leerlingaantal.Plaats;

/** All counts, by place. */
public interface Leerlingaantallen {

    Map<Plaats, Leerlingaantal> zoek(Collection<Plaats> plaatsen);

    void bewaar(List<Leerlingaantal> aantallen);
}
