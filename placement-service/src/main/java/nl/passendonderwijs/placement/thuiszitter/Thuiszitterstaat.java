package nl.passendonderwijs.placement.thuiszitter;

/** The states of a thuiszitter by name, as the API and the database write them. */
public enum Thuiszitterstaat {
    GEMELD,
    DOORZETTINGSMACHT_INGEZET,
    BEEINDIGD
}
