package nl.passendonderwijs.registry.gebied;

import java.util.List;

/** The twelve provinces, named as the register names them. */
public final class Provincies {
    private static final List<String> ALLE = List.of(
            "Drenthe",
            "Flevoland",
            "Friesland",
            "Gelderland",
            "Groningen",
            "Limburg",
            "Noord-Brabant",
            "Noord-Holland",
            "Overijssel",
            "Utrecht",
            "Zeeland",
            "Zuid-Holland");

    private Provincies() {}

    public static boolean kent(String naam) {
        return ALLE.contains(naam);
    }

    /** For a sentence to a person. */
    public static String namen() {
        return String.join(", ", ALLE);
    }
}
