package nl.passendonderwijs.placement.aanbod;

/** Basisondersteuning is there for every pupil; extra ondersteuning is arranged per pupil. */
public enum Niveau {
    BASIS,
    EXTRA
}
