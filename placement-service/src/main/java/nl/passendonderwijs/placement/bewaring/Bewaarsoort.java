package nl.passendonderwijs.placement.bewaring;

/** What is kept for a time of its own, in the order in which it is removed: first what refers to something else. */
public enum Bewaarsoort {
    GPO_ZAAK,
    BEZWAAR,
    OPP,
    VERZUIM,
    VERWIJDERING,
    SCHORSING,
    INSCHRIJVING,
    AANMELDING,
    KOPPELCODE,
    LEERLING,
    VERWERKINGSLOG
}
