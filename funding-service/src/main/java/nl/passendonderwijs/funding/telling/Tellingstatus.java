package nl.passendonderwijs.funding.telling;

/** Whether corrections are still expected (domain 4.1). */
public enum Tellingstatus {
    VOORLOPIG,
    DEFINITIEF
}
