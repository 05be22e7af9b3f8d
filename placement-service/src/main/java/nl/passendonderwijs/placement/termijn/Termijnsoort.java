package nl.passendonderwijs.placement.termijn;

import java.util.EnumSet;
import java.util.Set;

/** The terms that are watched, each with the rule that sets it, the case it belongs to and what happens at its end. */
public enum Termijnsoort {
    BESLISTERMIJN("ZP-10", "aanmelding", "De school is te laat met besluiten; dat wordt gemeld."),
    PLAATSINGSTERMIJN("ZP-11", "aanmelding", "Zonder besluit is de leerling vanaf de dag erna tijdelijk geplaatst."),
    HERSTELTERMIJN("ZP-12", "aanmelding", "De beslistermijn loopt weer; niet behandelen is dan mogelijk."),
    NIETBEHANDELTERMIJN("ZP-12", "aanmelding", "Niet behandelen kan nog, maar is dan te laat."),
    BEZWAARTERMIJN("BEZ-01, BEZ-02, BEZ-03", "aanmelding", "Bezwaar van de ouders is daarna te laat."),
    VERWIJDERBEZWAARTERMIJN("BEZ-01, BEZ-02, BEZ-03", "verwijdering", "Bezwaar van de ouders is daarna te laat."),
    BEZWAARBESLISTERMIJN("BEZ-01, BEZ-02, BEZ-03", "bezwaar", "Het besluit op bezwaar is te laat."),
    GPOVERWEERTERMIJN("GPO-02", "gpo-zaak", "Het verweer van het bestuur is te laat."),
    GPOOORDEELTERMIJN(
            "GPO-02", "gpo-zaak", "Het oordeel is te laat; dat wordt gemeld, en een bezwaar blijft erop wachten."),
    OPPTERMIJN("OPP-02", "opp", "Het ontwikkelingsperspectief is te laat."),
    EVALUATIETERMIJN("OPP-04", "opp", "Het ontwikkelingsperspectief is dit schooljaar niet met de ouders geevalueerd.");

    private final String regel;
    private final String zaak;
    private final String gevolg;

    Termijnsoort(String regel, String zaak, String gevolg) {
        this.regel = regel;
        this.zaak = zaak;
        this.gevolg = gevolg;
    }

    /** Those of which nothing is awaited once their last day has passed. */
    public static Set<Termijnsoort> vanzelfOver() {
        return EnumSet.of(BEZWAARTERMIJN, VERWIJDERBEZWAARTERMIJN);
    }

    /** Id of the rule of law, or the ids when the kind of school decides which one holds. */
    public String regel() {
        return regel;
    }

    /** The kind of case, as people call it. */
    public String zaak() {
        return zaak;
    }

    /** One Dutch sentence. */
    public String gevolg() {
        return gevolg;
    }
}
