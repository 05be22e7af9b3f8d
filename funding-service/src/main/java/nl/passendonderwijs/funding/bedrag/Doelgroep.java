package nl.passendonderwijs.funding.bedrag;

/** For whom an amount is: the samenwerkingsverbanden of a sector, or the schools of a kind. */
public enum Doelgroep {
    PO,
    VO,
    BAO,
    SBO,
    SO,
    VSO,
    SOVSO
}
