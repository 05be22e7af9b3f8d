package nl.passendonderwijs.placement.bewaring;

import java.util.Map;
import nl.passendonderwijs.kit.tijd.Termijnduur;

/** Terms that an operator set otherwise than the table. */
public record Afwijkingen(Map<Bewaarsoort, Termijnduur> opSoort) {

    public Afwijkingen {
        opSoort = Map.copyOf(opSoort);
    }
}
