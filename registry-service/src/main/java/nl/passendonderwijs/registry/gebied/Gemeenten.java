package nl.passendonderwijs.registry.gebied;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** All gemeenten, by code. */
public interface Gemeenten {

    Optional<Opgeslagen<Gemeente>> zoek(Gemeentecode code);

    Map<Gemeentecode, Gemeente> zoek(Collection<Gemeentecode> codes);

    void bewaar(List<Gemeente> gemeenten);

    /** @param na code of the last one of the page before, or the empty string */
    List<Gemeente> pagina(String na, int aantal);

    Set<Gemeentecode> codes();
}
