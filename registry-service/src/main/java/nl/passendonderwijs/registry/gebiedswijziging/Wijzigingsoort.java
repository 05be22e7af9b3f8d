package nl.passendonderwijs.registry.gebiedswijziging;

/** What can happen to the areas. */
public enum Wijzigingsoort {
    FUSIE,
    HERINDELING,
    POSTCODES
}
