package nl.passendonderwijs.placement.besluit;

/** How the bevoegd gezag decided. */
public enum Besluituitkomst {
    TOEGELATEN,
    GEWEIGERD,
    NIET_IN_BEHANDELING
}
