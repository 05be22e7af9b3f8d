package nl.passendonderwijs.registry.importeren;

/** Where an import stands: it waits for its turn, is at work, and ends well or not at all. */
public enum ImportStatus {
    WACHT,
    BEZIG,
    KLAAR,
    MISLUKT
}
