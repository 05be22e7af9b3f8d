package nl.passendonderwijs.kit.waarden;

/** The number of a bevoegd gezag; leading zeros count, such as {@code 00123} (domain 1.3). */
public record Bestuursnummer(String waarde) {
    private static final Formaat FORMAAT =
            Formaat.van("[0-9]{5}", "ongeldig-bestuursnummer", "Een bestuursnummer is vijf cijfers, zoals 40740.");

    public Bestuursnummer {
        FORMAAT.eis(waarde);
    }

    /** @throws OngeldigeWaarde code {@code ongeldig-bestuursnummer} */
    public static Bestuursnummer van(String tekst) {
        return new Bestuursnummer(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
