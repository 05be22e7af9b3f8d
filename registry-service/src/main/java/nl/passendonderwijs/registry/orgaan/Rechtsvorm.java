package nl.passendonderwijs.registry.orgaan;

import nl.passendonderwijs.kit.regels.Regel;

/** The legal form of a samenwerkingsverband: not for profit, of bevoegde gezagsorganen only. */
@Regel("REG-07")
public enum Rechtsvorm {
    VERENIGING,
    STICHTING
}
