package nl.passendonderwijs.registry.telling;

/** Why a version of a telling was made. */
public enum Aanleiding {
    TELDATUM_BEREIKT,
    NIEUWE_AANTALLEN,
    DEFINITIEF_GEWORDEN
}
