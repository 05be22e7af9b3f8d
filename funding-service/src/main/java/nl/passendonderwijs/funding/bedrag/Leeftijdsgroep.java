package nl.passendonderwijs.funding.bedrag;

/** Age on the teldatum, where the amount depends on it (so and basisonderwijs until 2022). */
public enum Leeftijdsgroep {
    JONGER_DAN_8,
    VANAF_8
}
