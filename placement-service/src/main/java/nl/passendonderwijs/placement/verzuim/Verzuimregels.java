package nl.passendonderwijs.placement.verzuim;

/**
 * The numbers of the law on absence as they are set.
 *
 * @param leerplicht THZ-01
 * @param meldplicht THZ-02
 * @param langdurigWeken THZ-03: longer than this makes a thuiszitter of an enrolled pupil
 * @param langMaanden THZ-03: from here on it counts as the longer category
 */
public record Verzuimregels(Leerplichtgrenzen leerplicht, Meldplicht meldplicht, int langdurigWeken, int langMaanden) {}
