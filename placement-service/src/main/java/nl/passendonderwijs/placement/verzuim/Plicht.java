package nl.passendonderwijs.placement.verzuim;

/** What the Leerplichtwet asks of a child on a day (THZ-01). */
public enum Plicht {
    GEEN,
    LEERPLICHT,
    KWALIFICATIEPLICHT
}
