package nl.passendonderwijs.placement.termijn;

/** How a term stands on a day. */
public enum Voortgang {
    VERLOPEND,
    OPGESCHORT,
    OVERSCHREDEN,
    AFGEROND
}
