package nl.passendonderwijs.kit.waarden;

/** The code of a samenwerkingsverband: sector, province and sequence number, such as {@code PO2602} (domain 1.2). */
public record SwvCode(String waarde) {
    private static final Formaat FORMAAT = Formaat.van(
            "(PO|VO)(00|2[0-9]|3[01])[0-9]{2}",
            "ongeldige-swv-code",
            "Een swv-code is PO of VO, twee cijfers van de provincie (20 tot en met 31, of 00 voor landelijk)"
                    + " en twee volgcijfers, zoals PO2602.");

    public SwvCode {
        FORMAAT.eis(waarde);
    }

    /** @throws OngeldigeWaarde code {@code ongeldige-swv-code} */
    public static SwvCode van(String tekst) {
        return new SwvCode(tekst);
    }

    public Sector sector() {
        return Sector.valueOf(waarde.substring(0, 2));
    }

    /** National samenwerkingsverbanden have no region of their own: their province digits are 00. */
    public boolean landelijk() {
        return waarde.startsWith("00", 2);
    }

    @Override
    public String toString() {
        return waarde;
    }
}
