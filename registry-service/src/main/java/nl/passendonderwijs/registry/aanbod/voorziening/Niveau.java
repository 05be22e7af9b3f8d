package nl.passendonderwijs.registry.aanbod.voorziening;

/** Support for every pupil who needs it, or for those to whom it is granted. */
public enum Niveau {
    BASIS,
    EXTRA
}
