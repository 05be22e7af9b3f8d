package nl.passendonderwijs.placement.bezwaar.verloop;

/** The states of a bezwaar by name (domain 2.7). */
public enum Bezwaarstaat {
    BEZWAAR,
    BEZWAAR_GEGROND,
    BEZWAAR_ONGEGROND,
    INGETROKKEN
}
