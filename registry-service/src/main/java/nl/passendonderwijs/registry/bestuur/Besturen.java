package nl.passendonderwijs.registry.bestuur;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** All besturen, by number. */
public interface Besturen {

    Optional<Opgeslagen<Bestuur>> zoek(Bestuursnummer nummer);

    Map<Bestuursnummer, Bestuur> zoek(Collection<Bestuursnummer> nummers);

    void bewaar(List<Bestuur> besturen);

    /** @param na number of the last one of the page before, or the empty string */
    List<Bestuur> pagina(String na, int aantal);
}
