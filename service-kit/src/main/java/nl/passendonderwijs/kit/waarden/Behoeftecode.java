package nl.passendonderwijs.kit.waarden;

/** The code of an ondersteuningsbehoefte in the national list, such as {@code DYSLEXIE}; never about one pupil. */
public record Behoeftecode(String waarde) {
    private static final Formaat FORMAAT = Formaat.van(
            "[A-Z][A-Z0-9_]{1,39}",
            "ongeldige-behoeftecode",
            "Een behoeftecode telt 2 tot 40 hoofdletters, cijfers en liggende streepjes, zoals DYSLEXIE.");

    public Behoeftecode {
        FORMAAT.eis(waarde);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-behoeftecode} */
    public static Behoeftecode van(String tekst) {
        return new Behoeftecode(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
