package nl.passendonderwijs.placement.aanmelding;

/** The states of an aanmelding by name (domain 2.7), as the API and the database write them. */
public enum Statuscode {
    AANGEMELD,
    TOEGELATEN
}
