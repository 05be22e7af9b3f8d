package nl.passendonderwijs.placement.opp.verloop;

/** The states of an ontwikkelingsperspectief, by name. */
public enum Oppstatuscode {
    IN_VOORBEREIDING,
    VASTGESTELD,
    BEEINDIGD
}
