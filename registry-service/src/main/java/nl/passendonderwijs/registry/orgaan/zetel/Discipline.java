package nl.passendonderwijs.registry.orgaan.zetel;

import nl.passendonderwijs.kit.regels.Regel;

/** The professions that may advise on toelaatbaarheid. */
@Regel("TLV-03")
public enum Discipline {
    ORTHOPEDAGOOG,
    PSYCHOLOOG,
    KINDER_OF_JEUGDPSYCHOLOOG,
    PEDAGOOG,
    KINDERPSYCHIATER,
    MAATSCHAPPELIJK_WERKER,
    ARTS;

    /** One of these two must always advise. */
    public boolean eersteDeskundige() {
        return this == ORTHOPEDAGOOG || this == PSYCHOLOOG;
    }
}
