package nl.passendonderwijs.kit.waarden;

/** One location of a school: its BRIN and two digits, such as {@code 02QZ00} (domain 1.3). */
public record Vestigingscode(Brin brin, String volgnummer) {
    private static final Formaat FORMAAT = Formaat.van(
            "[0-9]{2}[A-Z]{2}[0-9]{2}",
            "ongeldige-vestigingscode", "Een vestigingscode is een BRIN met twee cijfers, zoals 02QZ00.");

    public Vestigingscode {
        FORMAAT.eis(brin + volgnummer);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-vestigingscode} */
    public static Vestigingscode van(String tekst) {
        FORMAAT.eis(tekst);
        return new Vestigingscode(Brin.van(tekst.substring(0, 4)), tekst.substring(4));
    }

    @Override
    public String toString() {
        return brin + volgnummer;
    }
}
