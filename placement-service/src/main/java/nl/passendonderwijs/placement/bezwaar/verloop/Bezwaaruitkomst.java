package nl.passendonderwijs.placement.bezwaar.verloop;

/** How the bevoegd gezag answers a bezwaar. */
public enum Bezwaaruitkomst {
    GEGROND,
    ONGEGROND
}
