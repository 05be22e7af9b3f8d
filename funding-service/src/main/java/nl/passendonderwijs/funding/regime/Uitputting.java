package nl.passendonderwijs.funding.regime;

import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Bedrag;

/**
 * What remains of one component after deduction; more than there is cannot be deducted, and no other component pays
 * for it (WPO 125a and 118b).
 */
@Regel("BEK-06")
public record Uitputting(Bedrag bruto, Bedrag aftrek) {

    public Bedrag netto() {
        return nietNegatief(bruto.min(aftrek));
    }

    public Bedrag tekort() {
        return nietNegatief(aftrek.min(bruto));
    }

    private static Bedrag nietNegatief(Bedrag bedrag) {
        return bedrag.isNegatief() ? Bedrag.NUL : bedrag;
    }
}
