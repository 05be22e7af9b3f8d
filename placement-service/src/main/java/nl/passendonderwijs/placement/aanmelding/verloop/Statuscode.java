package nl.passendonderwijs.placement.aanmelding.verloop;

/** The states of an aanmelding by name (domain 2.7). */
public enum Statuscode {
    AANGEMELD,
    IN_BEHANDELING,
    AANVULLING_GEVRAAGD,
    VERLENGD,
    NIET_IN_BEHANDELING,
    TOEGELATEN,
    GEWEIGERD,
    INGETROKKEN,
    INGESCHREVEN
}
