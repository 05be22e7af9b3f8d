package nl.passendonderwijs.registry.orgaan.zetel;

/** Whom a seat in the ondersteuningsplanraad speaks for. */
public enum Geleding {
    PERSONEEL,
    OUDERS,
    LEERLINGEN
}
