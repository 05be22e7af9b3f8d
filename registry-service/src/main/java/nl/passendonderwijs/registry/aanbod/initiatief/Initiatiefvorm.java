package nl.passendonderwijs.registry.aanbod.initiatief;

/** How closely a regular and a special school work together, loosest first. */
public enum Initiatiefvorm {
    GEDEELD_GEBOUW,
    GEDEELDE_GROEP,
    GEINTEGREERD
}
