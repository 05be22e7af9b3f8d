package nl.passendonderwijs.kit.waarden;

/** The four digits of a Dutch postcode, 1000 to 9999: the grain of the swv regions. */
public record Postcode4(String waarde) {
    private static final Formaat FORMAAT = Formaat.van(
            "[1-9][0-9]{3}",
            "ongeldige-postcode4", "Een postcode is hier alleen de vier cijfers, 1000 tot en met 9999, zoals 3811.");

    public Postcode4 {
        FORMAAT.eis(waarde);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-postcode4} */
    public static Postcode4 van(String tekst) {
        return new Postcode4(tekst);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
