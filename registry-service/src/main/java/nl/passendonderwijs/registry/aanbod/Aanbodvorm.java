package nl.passendonderwijs.registry.aanbod;

/** The document in which a school says what support it gives (SOP-01). */
public enum Aanbodvorm {
    /** The schoolondersteuningsprofiel, a document of its own. */
    SOP,
    SCHOOLGIDS
}
