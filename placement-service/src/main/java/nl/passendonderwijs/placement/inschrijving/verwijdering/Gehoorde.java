package nl.passendonderwijs.placement.inschrijving.verwijdering;

/** Who is heard before a pupil is removed (VER-01). */
public enum Gehoorde {
    GROEPSLERAAR,
    OUDERS,
    LEERLING
}
