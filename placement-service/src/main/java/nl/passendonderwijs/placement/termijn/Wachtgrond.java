package nl.passendonderwijs.placement.termijn;

/** What must be there before what the law attaches to the end of a term can happen. */
public enum Wachtgrond {
    TOELAATBAARHEIDSVERKLARING(
            "Zonder besluit is de leerling tijdelijk geplaatst zodra er een toelaatbaarheidsverklaring is; daarop wacht de"
                    + " plaatsing (ZP-14).");

    private final String gevolg;

    Wachtgrond(String gevolg) {
        this.gevolg = gevolg;
    }

    /** One Dutch sentence. */
    public String gevolg() {
        return gevolg;
    }
}
