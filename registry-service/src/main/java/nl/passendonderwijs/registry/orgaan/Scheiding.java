package nl.passendonderwijs.registry.orgaan;

/** How bestuur and intern toezicht are kept apart: in two bodies, within one body by function, or not at all. */
public enum Scheiding {
    ORGANIEK,
    FUNCTIONEEL,
    GEEN
}
