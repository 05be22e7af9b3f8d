package nl.passendonderwijs.lokaal;

/** How far the platform is. */
public enum Toestand {
    START,
    GEREED,
    MISLUKT,
    STOPT,
    GESTOPT
}
