package nl.passendonderwijs.kit.waarden;

/** The code of a school in the national register, such as {@code 02QZ} (domain 1.3). */
public record Brin(String waarde) {
    private static final Formaat FORMAAT = Formaat.van(
            "[0-9]{2}[A-Z]{2}", "ongeldig-brin", "Een BRIN is twee cijfers en twee hoofdletters, zoals 02QZ.");

    public Brin {
        FORMAAT.eis(waarde);
    }

    /** @throws OngeldigeWaarde code {@code ongeldig-brin} */
    public static Brin van(String tekst) {
        return new Brin(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
