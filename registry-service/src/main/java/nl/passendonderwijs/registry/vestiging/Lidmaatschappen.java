package nl.passendonderwijs.registry.vestiging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.gedeeld.Mutatie;
import nl.passendonderwijs.registry.gedeeld.Vastgelegd;

/** All memberships, each with when it held and since when we knew. */
public interface Lidmaatschappen {
    /** Past, present and planned, by sector and then by day; a vestiging without any is absent. */
    Map<Vestigingscode, List<Lidmaatschap>> van(Collection<Vestigingscode> codes);

    /** What was known and is different now lapses. */
    void bewaar(Map<Vestigingscode, List<Lidmaatschap>> leden, Mutatie mutatie);

    List<Vastgelegd<Lidmaatschap>> historie(Vestigingscode code);
}
