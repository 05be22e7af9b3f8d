package nl.passendonderwijs.registry.lidmaatschap;

import java.util.List;
import nl.passendonderwijs.registry.vestiging.Lidmaatschap;

/**
 * The memberships of a vestiging, each with its grounds.
 *
 * @param zonder why a sector that it serves has none, if so
 */
public record Uitleg(List<Gemotiveerd> leden, List<Grond> zonder) {
    public Uitleg {
        leden = List.copyOf(leden);
        zonder = List.copyOf(zonder);
    }

    /** A membership with what it rests on. */
    public record Gemotiveerd(Lidmaatschap lid, List<Grond> gronden) {
        public Gemotiveerd {
            gronden = List.copyOf(gronden);
        }
    }
}
