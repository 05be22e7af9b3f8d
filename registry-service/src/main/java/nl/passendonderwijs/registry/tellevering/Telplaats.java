package nl.passendonderwijs.registry.tellevering;

import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.teldatum.Teldag;

/**
 * A vestiging on a teldatum, as one caller stands to it.
 *
 * @param inBedrijf on that day
 * @param eigen the caller is, or acts for, its bestuur on that day
 * @param inzage the caller may see exact numbers
 */
public record Telplaats(Soort soort, boolean inBedrijf, boolean eigen, boolean inzage) {

    /** What can be counted here: a SOVSO counts its so part and its vso part apart (MEM-04). */
    Set<Soort> soorten() {
        return soort.sectoren().stream()
                .flatMap(sector -> Teldag.soortenVan(sector).stream())
                .filter(deel -> deel == soort || soort == Soort.SOVSO && (deel == Soort.SO || deel == Soort.VSO))
                .collect(Collectors.toSet());
    }
}
