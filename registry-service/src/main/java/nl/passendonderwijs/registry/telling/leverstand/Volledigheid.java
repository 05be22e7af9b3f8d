package nl.passendonderwijs.registry.telling.leverstand;

/**
 * How much of what had to be counted is counted. The register (DUO) knows 1 October only: for 1 February there is what
 * schools deliver and nothing else, and a count of another day never takes its place (domain 4.1).
 */
public enum Volledigheid {
    VOLLEDIG,
    ONVOLLEDIG,
    NIETS_GELEVERD;

    /** In vestigingen. */
    public static Volledigheid van(int geteld, int nietGeleverd) {
        if (nietGeleverd == 0) {
            return VOLLEDIG;
        }
        return geteld == 0 ? NIETS_GELEVERD : ONVOLLEDIG;
    }
}
