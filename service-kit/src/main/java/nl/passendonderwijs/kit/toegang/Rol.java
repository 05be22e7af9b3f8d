package nl.passendonderwijs.kit.toegang;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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
    BEHEER,

    /** Stands for every other one where a {@link Recht} names it; no organisation holds it. */
    ELKE;

    /** With each kind named in full where {@link #ELKE} stands; of none it stays none. */
    public static List<Rol> voluit(Collection<Rol> rollen) {
        return rollen.contains(ELKE)
                ? Arrays.stream(values()).filter(rol -> rol != ELKE).toList()
                : List.copyOf(rollen);
    }

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
