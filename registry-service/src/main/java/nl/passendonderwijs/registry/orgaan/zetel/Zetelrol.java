package nl.passendonderwijs.registry.orgaan.zetel;

/** What a seat is for. */
public enum Zetelrol {
    VOORZITTER,
    SECRETARIS,
    PENNINGMEESTER,
    BESTUURDER,
    LID
}
