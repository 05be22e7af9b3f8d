package nl.passendonderwijs.placement.plek;

import java.util.List;
import java.util.Map;
import nl.passendonderwijs.placement.plek.rangorde.Plek;
import nl.passendonderwijs.placement.plek.selectie.Uitsluiting;

/**
 * The places found, best first: a proposal, for people decide.
 *
 * @param overwogen how many vestigingen were looked at
 * @param weggelaten how many of those cannot be a place, by reason
 * @param passend how many can; {@code plekken} are the first of them
 */
public record Plekvoorstel(
        Zoekopdracht opdracht, int overwogen, Map<Uitsluiting, Long> weggelaten, int passend, List<Plek> plekken) {

    public Plekvoorstel {
        weggelaten = Map.copyOf(weggelaten);
        plekken = List.copyOf(plekken);
    }
}
