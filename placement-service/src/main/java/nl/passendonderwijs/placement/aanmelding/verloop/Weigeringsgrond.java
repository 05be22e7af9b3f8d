package nl.passendonderwijs.placement.aanmelding.verloop;

/** On which ground a pupil is refused (ZP-07, ZP-08, ZP-16). */
public enum Weigeringsgrond {
    ANDERE_SCHOOL_BEREID,
    GEEN_PLAATSRUIMTE,
    GRONDSLAG,
    TOELATINGSVOORWAARDEN,
    GEEN_EXTRA_ONDERSTEUNING
}
