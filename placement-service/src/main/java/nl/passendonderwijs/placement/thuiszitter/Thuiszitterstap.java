package nl.passendonderwijs.placement.thuiszitter;

/** What happens with a thuiszitter. */
public enum Thuiszitterstap {
    MELDEN,
    DOORZETTEN,
    BEEINDIGEN
}
