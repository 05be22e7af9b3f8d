package nl.passendonderwijs.placement.gpo.verloop;

/** What the geschillencommissie found. */
public enum Oordeeluitkomst {
    GEGROND,
    ONGEGROND,
    DEELS,
    NIET_ONTVANKELIJK
}
