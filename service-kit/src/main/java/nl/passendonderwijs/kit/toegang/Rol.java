package nl.passendonderwijs.kit.toegang;

import nl.passendonderwijs.kit.waarden.Organisatie;

/** The kinds of organisation that may hold a right. */
public enum Rol {
    BESTUUR,
    VESTIGING,
    SWV,
    GEMEENTE,
    OPR,
    INSPECTIE,
    MINISTERIE,
    BEHEER;

    static Rol van(Organisatie organisatie) {
        return switch (organisatie) {
            case Organisatie.Bestuur _ -> BESTUUR;
            case Organisatie.Vestiging _ -> VESTIGING;
            case Organisatie.Samenwerkingsverband _ -> SWV;
            case Organisatie.Gemeente _ -> GEMEENTE;
            case Organisatie.Opr _ -> OPR;
            case Organisatie.Inspectie _ -> INSPECTIE;
            case Organisatie.Ministerie _ -> MINISTERIE;
            case Organisatie.Beheer _ -> BEHEER;
        };
    }
}
