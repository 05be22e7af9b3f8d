package nl.passendonderwijs.placement.aanmelding;

/** What can be done with an aanmelding. */
public enum Stap {
    TOELATEN
}
