package nl.passendonderwijs.funding.regime;

/** A line of the funding of a samenwerkingsverband. */
public enum Componentcode {
    LICHT_PERSONEEL,
    LICHT_MATERIEEL,
    ZWAAR_PERSONEEL,
    ZWAAR_MATERIEEL
}
