package nl.passendonderwijs.placement.inschrijving.verwijdering;

/** Where a verwijdering stands. */
public enum Verwijderstaat {
    VOORGENOMEN,
    INGETROKKEN,
    VERWIJDERD,
    /** The pupil left before it was decided. */
    VERVALLEN
}
