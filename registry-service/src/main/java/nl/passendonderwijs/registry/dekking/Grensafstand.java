package nl.passendonderwijs.registry.dekking;

import nl.passendonderwijs.kit.waarden.Sector;

/**
 * How far a pupil may be asked to go before we speak of a white spot: our own choice, so a setting.
 *
 * @param poKm km in primary education
 * @param voKm km in secondary education
 */
public record Grensafstand(double poKm, double voKm) {

    double km(Sector sector) {
        return switch (sector) {
            case PO -> poKm;
            case VO -> voKm;
        };
    }
}
