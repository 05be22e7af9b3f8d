package nl.passendonderwijs.registry.vestigingswijziging;

/** How what is known of a vestiging changes: anew from a day, as it should have been known, or by its end or its return. */
public enum Wijzigingswijze {
    WIJZIGING,
    CORRECTIE,
    SLUITING,
    HEROPENING
}
