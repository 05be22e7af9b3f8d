package nl.passendonderwijs.registry.samenstelling;

import java.util.Arrays;
import java.util.Map;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;

/**
 * How many vestigingen of each kind belong to a samenwerkingsverband, and of how many besturen.
 *
 * @param schoolsoorten of vo vestigingen; one that combines several counts for each
 * @param zonderSchoolsoort vo vestigingen of which the source says nothing
 */
public record Ledental(
        Map<Soort, Integer> soorten, Map<Schoolsoort, Integer> schoolsoorten, int zonderSchoolsoort, int besturen) {

    public Ledental {
        soorten = Map.copyOf(soorten);
        schoolsoorten = Map.copyOf(schoolsoorten);
    }

    public int aantal(Soort soort) {
        return soorten.getOrDefault(soort, 0);
    }

    public int aantal(Schoolsoort schoolsoort) {
        return schoolsoorten.getOrDefault(schoolsoort, 0);
    }

    /** Of a vo vestiging that the source is silent about we suppose that it is. */
    boolean heeftRegulierVo() {
        return zonderSchoolsoort > 0
                || Arrays.stream(Schoolsoort.values())
                        .anyMatch(schoolsoort -> schoolsoort != Schoolsoort.PRO && aantal(schoolsoort) > 0);
    }

    boolean heeft(Soort... keuze) {
        for (var soort : keuze) {
            if (aantal(soort) > 0) {
                return true;
            }
        }
        return false;
    }
}
