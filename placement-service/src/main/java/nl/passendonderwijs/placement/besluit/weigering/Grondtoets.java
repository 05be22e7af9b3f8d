package nl.passendonderwijs.placement.besluit.weigering;

import nl.passendonderwijs.placement.aanmelding.verloop.Weigeringsgrond;

/** May a pupil be refused on this ground? One rule of law per class. */
public sealed interface Grondtoets
        permits AndereSchoolBereid, GeenPlaatsruimte, GeenGrondslag, GeenToelatingsvoorwaarden, GeenExtraOndersteuning {

    Weigeringsoordeel toets(Weigeringszaak zaak);

    static Grondtoets van(Weigeringsgrond grond) {
        return switch (grond) {
            case ANDERE_SCHOOL_BEREID -> new AndereSchoolBereid();
            case GEEN_PLAATSRUIMTE -> new GeenPlaatsruimte();
            case GRONDSLAG -> new GeenGrondslag();
            case TOELATINGSVOORWAARDEN -> new GeenToelatingsvoorwaarden();
            case GEEN_EXTRA_ONDERSTEUNING -> new GeenExtraOndersteuning();
        };
    }
}
