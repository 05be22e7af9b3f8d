package nl.passendonderwijs.placement.termijn.rest;

/** Which running terms are asked for. */
enum Werkstatus {
    VERLOPEND,
    OVERSCHREDEN
}
