package nl.passendonderwijs.registry.telling;

import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.teldatum.Teldag;
import nl.passendonderwijs.registry.teldatum.TellingStatus;

/**
 * What is known of a telling without its rows.
 *
 * @param versie the latest; 0 when its samenwerkingsverband came into being after the day was counted
 */
public record Tellinghoofd(Teldag dag, SwvCode swv, TellingStatus status, int versie) {

    public boolean isNieuw() {
        return versie == 0;
    }
}
