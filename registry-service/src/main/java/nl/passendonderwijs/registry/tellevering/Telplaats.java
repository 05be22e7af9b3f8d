package nl.passendonderwijs.registry.tellevering;

import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.registry.teldatum.Teldag;

/**
 * A vestiging on a teldatum, as one caller stands to it.
 *
 * @param inBedrijf on that day
 * @param eigen the caller is, or acts for, its bestuur on that day
 * @param inzage the sectors of which the caller may see exact numbers (PRIV-12)
 */
public record Telplaats(Soort soort, boolean inBedrijf, boolean eigen, Set<Sector> inzage) {

    public Telplaats {
        inzage = Set.copyOf(inzage);
    }

    /** The caller may see all that can be counted here. */
    public boolean volledigeInzage() {
        return inzage.containsAll(soort.sectoren());
    }

    /** What can be counted here: a SOVSO counts its so part and its vso part apart (MEM-04). */
    Set<Soort> soorten() {
        return soort.sectoren().stream()
                .flatMap(sector -> Teldag.soortenVan(sector).stream())
                .filter(deel -> deel == soort || soort == Soort.SOVSO && (deel == Soort.SO || deel == Soort.VSO))
                .collect(Collectors.toSet());
    }
}
