package nl.passendonderwijs.placement.inschrijving.verwijdering;

/** For which reason the bevoegd gezag removes a pupil. */
public enum Verwijderreden {
    GEDRAG,
    ONDERSTEUNING_NIET_TE_BIEDEN,
    ONVOLDOENDE_VORDERINGEN,
    ALLEEN_TLV,
    ANDERS
}
