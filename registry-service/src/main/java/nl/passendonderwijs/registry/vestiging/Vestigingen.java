package nl.passendonderwijs.registry.vestiging;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.OpDag;

/** All vestigingen, by code, each with its memberships. */
public interface Vestigingen extends OpDag<Vestigingscode, Vestiging> {
    /** Of these, those that the register knows. */
    Set<Vestigingscode> bekend(Collection<Vestigingscode> codes);

    boolean geladen();

    /** @param na code of the last one of the page before, or the empty string */
    List<Vestiging> pagina(Vestigingsvraag vraag, String na, int aantal);
}
