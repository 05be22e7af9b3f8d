package nl.passendonderwijs.registry.aanbod;

/** How closely a regular and a special school work together, loosest first. */
public enum Initiatiefvorm {
    GEDEELD_GEBOUW,
    GEDEELDE_GROEP,
    GEINTEGREERD
}
