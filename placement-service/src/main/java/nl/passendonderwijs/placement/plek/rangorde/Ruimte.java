package nl.passendonderwijs.placement.plek.rangorde;

/** Is there a place? One is enough for one child, so more of them do not rank higher; what is unknown may have one. */
public enum Ruimte {
    VRIJ,
    ONBEKEND,
    VOL
}
