package nl.passendonderwijs.registry.vestiging;

/**
 * The richting of a school, in the words of DUO.
 *
 * @param naam {@code Onbekend} when the source says nothing
 */
public record Denominatie(String naam) {

    public static final Denominatie ONBEKEND = new Denominatie("Onbekend");

    /** A samenwerkingsschool counts as bijzonder: its board is a foundation, and the list does not say otherwise. */
    public boolean openbaar() {
        return naam.equals("Openbaar");
    }

    public boolean reformatorisch() {
        return naam.equals("Reformatorisch");
    }
}
