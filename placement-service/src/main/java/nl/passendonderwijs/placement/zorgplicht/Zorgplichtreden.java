package nl.passendonderwijs.placement.zorgplicht;

/** Why a vestiging carries the zorgplicht, or why none does. */
public enum Zorgplichtreden {
    NIET_AANGEMELD,
    AANGEMELD,
    OVERGEDRAGEN,
    TOEGELATEN,
    INGETROKKEN,
    NIET_IN_BEHANDELING,
    GEEN_EXTRA_ONDERSTEUNING,
    GEEN_PLAATSRUIMTE,
    GRONDSLAG,
    TOELATINGSVOORWAARDEN
}
