package nl.passendonderwijs.placement.aanmelding.verloop;

import nl.passendonderwijs.kit.regels.Regel;

/** Whether the child needs more than the basisondersteuning, as known on receipt. */
public enum ExtraOndersteuning {
    JA,
    NEE,
    VERMOED;

    /** A suspicion counts as a yes until the bevoegd gezag has judged (ZP-06), so that the child is protected. */
    @Regel("ZP-06")
    public boolean geldtAlsJa() {
        return switch (this) {
            case JA, VERMOED -> true;
            case NEE -> false;
        };
    }
}
