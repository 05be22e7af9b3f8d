package nl.passendonderwijs.registry.importeren;

/** A value with the line it stands on. */
public record Regel<T>(long nr, T waarde) {

    public Afwijzing afgewezen(String reden) {
        return new Afwijzing(nr, reden);
    }
}
