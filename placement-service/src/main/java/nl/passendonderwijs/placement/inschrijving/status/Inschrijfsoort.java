package nl.passendonderwijs.placement.inschrijving.status;

/** Whether an inschrijving is there to stay, or only until the school decides (ZP-11). */
public enum Inschrijfsoort {
    DEFINITIEF,
    TIJDELIJK
}
