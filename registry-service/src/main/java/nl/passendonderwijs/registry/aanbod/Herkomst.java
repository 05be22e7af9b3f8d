package nl.passendonderwijs.registry.aanbod;

/** Whether a school says so itself, or it was made up to show how the platform works. */
public enum Herkomst {
    SCHOOL,
    VOORBEELD
}
