package nl.passendonderwijs.placement.motivering;

import java.util.Map;
import java.util.TreeMap;

/**
 * One rule as it was applied: the question, the answer and the facts it rests on, kept with the decision so that it
 * can be explained years later.
 *
 * @param regel rule id
 * @param feiten facts by name; never a birth date or free text
 */
public record Toetsing(String regel, String vraag, String antwoord, Map<String, String> feiten) {

    public Toetsing {
        feiten = new TreeMap<>(feiten);
    }

    public static Toetsing van(String regel, String vraag, boolean antwoord, Map<String, String> feiten) {
        return new Toetsing(regel, vraag, antwoord ? "ja" : "nee", feiten);
    }
}
