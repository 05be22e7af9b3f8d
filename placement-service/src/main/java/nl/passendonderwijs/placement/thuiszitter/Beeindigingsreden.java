package nl.passendonderwijs.placement.thuiszitter;

/** Why a child is no longer a thuiszitter. */
public enum Beeindigingsreden {
    TERUG_OP_SCHOOL,
    ANDERE_SCHOOL,
    VRIJSTELLING,
    VERHUISD,
    GEEN_LEERPLICHT_MEER
}
