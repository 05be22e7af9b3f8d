package nl.passendonderwijs.placement.inschrijving.status;

/** The states of an inschrijving by name (domain 2.7, last rows). */
public enum Inschrijvingstaat {
    INGESCHREVEN,
    GESCHORST,
    VERWIJDERING_VOORGENOMEN,
    VERWIJDERD,
    UITGESCHREVEN
}
