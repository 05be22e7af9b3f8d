package nl.passendonderwijs.registry.gedeeld;

/**
 * What strikes a rule, without anything being forbidden.
 *
 * @param code stable reason, for machines
 * @param regel id of the rule that speaks
 * @param melding one Dutch sentence, for a person
 */
public record Bevinding(String code, String regel, Ernst ernst, String melding) {

    /** How much it matters; the law of these rules allows no more than a warning. */
    public enum Ernst {
        WAARSCHUWING
    }

    public static Bevinding waarschuwing(String code, String regel, String melding) {
        return new Bevinding(code, regel, Ernst.WAARSCHUWING, melding);
    }
}
