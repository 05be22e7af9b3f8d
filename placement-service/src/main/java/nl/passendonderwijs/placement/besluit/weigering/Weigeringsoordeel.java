package nl.passendonderwijs.placement.besluit.weigering;

import java.util.List;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.placement.motivering.Toetsing;
import nl.passendonderwijs.placement.motivering.Waarschuwing;

/**
 * Whether a ground holds.
 *
 * @param ontbreekt each fact that stands in the way; the ground holds when there is none
 * @param toetsing the rule as it was applied
 * @param bevindingen what is out of order although all facts are there
 */
public record Weigeringsoordeel(List<Fout> ontbreekt, Toetsing toetsing, List<Waarschuwing> bevindingen) {

    public Weigeringsoordeel {
        ontbreekt = List.copyOf(ontbreekt);
        bevindingen = List.copyOf(bevindingen);
    }

    static Weigeringsoordeel van(List<Fout> ontbreekt, Toetsing toetsing) {
        return new Weigeringsoordeel(ontbreekt, toetsing, List.of());
    }
}
