package nl.passendonderwijs.placement.opp.eis;

/** What an ontwikkelingsperspectief must hold (OPP-05); each part is a text. */
public enum Oppdeel {
    UITSTROOMBESTEMMING("uitstroombestemming", false),
    BELEMMERENDE_FACTOREN("belemmerendeFactoren", false),
    BEVORDERENDE_FACTOREN("bevorderendeFactoren", false),
    BEGELEIDING("begeleiding", true),
    AFWIJKINGEN("afwijkingen", true);

    private final String veld;
    private final boolean handelingsdeel;

    Oppdeel(String veld, boolean handelingsdeel) {
        this.veld = veld;
        this.handelingsdeel = handelingsdeel;
    }

    /** Its field in the API. */
    public String veld() {
        return veld;
    }

    /** Whether it is of the part that needs the parents' instemming (OPP-03). */
    public boolean isHandelingsdeel() {
        return handelingsdeel;
    }
}
