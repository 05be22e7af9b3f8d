package nl.passendonderwijs.placement.bezwaar.regel;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;

/** Which law rules a bezwaar, by the kind of school. */
public enum Bezwaarroute {
    /** Bijzonder po and speciaal onderwijs (WPO 63). */
    @Regel("BEZ-01")
    BIJZONDER("BEZ-01"),
    /** Openbaar po and speciaal onderwijs, under the Awb (WPO 40(12), WEC 40(20)). */
    @Regel("BEZ-02")
    OPENBAAR("BEZ-02"),
    /** Voortgezet onderwijs, openbaar and bijzonder (Inrichtingsbesluit 15). */
    @Regel("BEZ-03")
    VOORTGEZET("BEZ-03");

    private final String regel;

    Bezwaarroute(String regel) {
        this.regel = regel;
    }

    public static Bezwaarroute van(SoortOnderwijs soort, boolean openbaar) {
        return switch (soort) {
            case VO, PRO -> VOORTGEZET;
            case BAO, SBO, SO, VSO -> openbaar ? OPENBAAR : BIJZONDER;
        };
    }

    /** Id of the rule. */
    public String regel() {
        return regel;
    }
}
