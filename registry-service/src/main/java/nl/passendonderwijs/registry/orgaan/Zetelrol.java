package nl.passendonderwijs.registry.orgaan;

/** What a seat is for. */
public enum Zetelrol {
    VOORZITTER,
    SECRETARIS,
    PENNINGMEESTER,
    BESTUURDER,
    LID
}
