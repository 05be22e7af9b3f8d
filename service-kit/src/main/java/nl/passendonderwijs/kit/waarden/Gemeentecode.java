package nl.passendonderwijs.kit.waarden;

/** The CBS code of a gemeente, such as {@code 0363}. */
public record Gemeentecode(String waarde) {
    private static final Formaat FORMAAT =
            Formaat.van("[0-9]{4}", "ongeldige-gemeentecode", "Een gemeentecode is vier cijfers, zoals 0363.");

    public Gemeentecode {
        FORMAAT.eis(waarde);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-gemeentecode} */
    public static Gemeentecode van(String tekst) {
        return new Gemeentecode(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
