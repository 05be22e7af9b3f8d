package nl.passendonderwijs.registry.vestiging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Opgeslagen;

/** All vestigingen, by code. */
public interface Vestigingen {

    /** Also one that is closed. */
    Optional<Opgeslagen<Vestiging>> zoek(Vestigingscode code);

    Map<Vestigingscode, Vestiging> zoek(Collection<Vestigingscode> codes);

    /** Of these, those that the register knows. */
    Set<Vestigingscode> bekend(Collection<Vestigingscode> codes);

    boolean geladen();

    void bewaar(List<Vestiging> vestigingen);

    List<Vestiging> pagina(Vestigingsvraag vraag, String na, int aantal);
}
