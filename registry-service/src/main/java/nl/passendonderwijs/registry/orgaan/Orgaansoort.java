package nl.passendonderwijs.registry.orgaan;

import nl.passendonderwijs.registry.orgaan.zetel.Zetelkenmerk;

/** The bodies of a samenwerkingsverband (domain 1.6), each with what its seats must and may say. */
public enum Orgaansoort {
    BESTUUR,
    TOEZICHT,
    OPR,
    DESKUNDIGEN,
    BEZWAARADVIESCOMMISSIE;

    boolean eist(Zetelkenmerk kenmerk) {
        return switch (this) {
            case OPR -> kenmerk == Zetelkenmerk.GELEDING;
            case DESKUNDIGEN -> kenmerk == Zetelkenmerk.DISCIPLINE;
            case BESTUUR, TOEZICHT, BEZWAARADVIESCOMMISSIE -> false;
        };
    }

    boolean kent(Zetelkenmerk kenmerk) {
        return switch (kenmerk) {
            case GELEDING, DISCIPLINE -> eist(kenmerk);
            case ONAFHANKELIJK -> this != OPR && this != DESKUNDIGEN;
            case VOORDRACHT_OPR -> this == TOEZICHT || this == BESTUUR;
        };
    }
}
