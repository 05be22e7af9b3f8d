package nl.passendonderwijs.registry.importeren;

import nl.passendonderwijs.registry.importeren.verslag.Afwijzing;

/** A value with the line it stands on. */
public record Regel<T>(long nr, T waarde) {

    public Afwijzing afgewezen(String reden) {
        return new Afwijzing(nr, reden);
    }
}
