package nl.passendonderwijs.registry.vestigingswijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Lidmaatschappen;
import nl.passendonderwijs.registry.vestiging.Vestigingstanden;

/** Tells from the history of a vestiging what each act changed. */
@ApplicationScoped
public class WijzigingsverslagService {
    @Inject
    Vestigingstanden standen;

    @Inject
    Lidmaatschappen lidmaatschappen;

    /** Newest first; empty when the vestiging is not known. */
    public List<Wijzigingsverslag> van(Vestigingscode code) {
        return Wijzigingsverslag.van(standen.historie(code), lidmaatschappen.historie(code));
    }
}
