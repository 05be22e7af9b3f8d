package nl.passendonderwijs.funding.bedrag;

/** How far an amount can be trusted: published in a regulation, expected, or made up to show something. */
public enum Bedragstatus {
    PUBLICATIE,
    PROGNOSE,
    VOORBEELD
}
