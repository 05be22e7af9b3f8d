package nl.passendonderwijs.registry.leerlingaantal;

/** Where a count comes from: the register (DUO), or the school's own information system. */
public enum Telherkomst {
    REGISTER,
    SIS
}
