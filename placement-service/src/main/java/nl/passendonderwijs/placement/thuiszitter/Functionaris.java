package nl.passendonderwijs.placement.thuiszitter;

/** Who may decide where parties do not agree on a place, as swv and gemeenten arranged it: an office, never a name. */
public enum Functionaris {
    GEMEENTE_WETHOUDER,
    SWV_DIRECTEUR,
    ONAFHANKELIJKE
}
