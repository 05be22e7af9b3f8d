package nl.passendonderwijs.placement.gpo.verloop;

/** The states of a case at the geschillencommissie by name (domain 2.7). */
public enum Gpostaat {
    GPO_AANHANGIG,
    GPO_OORDEEL,
    GPO_REACTIE,
    INGETROKKEN
}
