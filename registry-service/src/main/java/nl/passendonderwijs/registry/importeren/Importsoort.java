package nl.passendonderwijs.registry.importeren;

/** The kinds of file that the register reads. */
public enum Importsoort {
    REGISTER_SAMENWERKINGSVERBANDEN,
    REGISTER_GEMEENTEN,
    REGISTER_POSTCODES,
    REGISTER_BESTUREN,
    REGISTER_VESTIGINGEN,
    REGISTER_VESTIGINGEN_GESLOTEN,
    REGISTER_LEERLINGAANTALLEN,
    DUO_VESTIGINGEN_BO
}
