package nl.passendonderwijs.kit.invoer;

import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Reads a whole number that fits in 32 bits. */
final class Gehelen {

    private Gehelen() {}

    static Integer van(String tekst) {
        try {
            return Integer.valueOf(tekst);
        } catch (NumberFormatException fout) {
            throw new OngeldigeWaarde("ongeldig-getal", "Verwacht een geheel getal.");
        }
    }
}
