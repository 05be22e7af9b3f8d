package nl.passendonderwijs.registry.gedeeld.persistence;

/** The condition that a row holds on a day: its first day has come, and the first day without it has not. */
public final class Geldigheid {

    private static final String PARAMETER = "?";

    private Geldigheid() {}

    /** Of a row with {@code geldig_van} and {@code geldig_tot}; the day is a parameter, given twice. */
    public static String geldtOp(String rij) {
        return geldtOp(rij, PARAMETER);
    }

    /** @param dag the column that holds the day */
    public static String geldtOp(String rij, String dag) {
        return tussen(rij + ".geldig_van", rij + ".geldig_tot", dag);
    }

    /** Of a membership, with {@code van} and {@code tot}; the day is a parameter, given twice. */
    public static String lidOp(String rij) {
        return lidOp(rij, PARAMETER);
    }

    /** @param dag the column that holds the day */
    public static String lidOp(String rij, String dag) {
        return tussen(rij + ".van", rij + ".tot", dag);
    }

    private static String tussen(String van, String tot, String dag) {
        return "%1$s <= %3$s AND (%2$s IS NULL OR %2$s > %3$s)".formatted(van, tot, dag);
    }
}
