package nl.passendonderwijs.kit.uitkomst;

import java.util.Comparator;

/**
 * One fault in what a caller sent.
 *
 * @param pointer JSON Pointer as URI fragment ({@code #/geboortedatum}), or {@code #?naam} for a query parameter
 * @param code stable, machine-readable reason
 * @param detail the fault in Dutch, for a person
 */
public record Fout(String pointer, String code, String detail) {

    public static final Comparator<Fout> OP_PLAATS =
            Comparator.comparing(Fout::pointer).thenComparing(Fout::code);

    public static Fout veld(String naam, String code, String detail) {
        return new Fout("#/" + naam, code, detail);
    }

    public static Fout parameter(String naam, String code, String detail) {
        return new Fout("#?" + naam, code, detail);
    }

    /** Is this about the body as a whole, not about one of its fields? */
    public boolean vanHetGeheel() {
        return pointer.equals("#");
    }

    /** A rule of law stands in the way; the rule id is the code. */
    public static Fout regel(String regel, String detail) {
        return new Fout("#", regel, detail);
    }
}
