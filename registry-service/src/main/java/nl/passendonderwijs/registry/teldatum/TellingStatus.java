package nl.passendonderwijs.registry.teldatum;

/** Whether corrections can still change a telling. */
public enum TellingStatus {
    VOORLOPIG,
    DEFINITIEF
}
