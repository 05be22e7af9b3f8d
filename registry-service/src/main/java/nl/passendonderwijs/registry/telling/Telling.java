package nl.passendonderwijs.registry.telling;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.SwvCode;
import nl.passendonderwijs.registry.leerlingaantal.Telherkomst;
import nl.passendonderwijs.registry.teldatum.TellingStatus;

/**
 * The frozen counts of one samenwerkingsverband on one teldatum, also when there are none; exact, so mask them before
 * they leave (PRIV-12).
 *
 * @param versie 1 for the first, one higher with each correction
 */
public record Telling(
        SwvCode swv,
        LocalDate teldatum,
        TellingStatus status,
        int versie,
        Aanleiding aanleiding,
        List<Tellingrij> rijen) {

    public Telling {
        rijen = List.copyOf(rijen);
    }

    /** True when every receiver would make the same of both; where a number came from does not matter. */
    boolean isGelijkAan(List<Tellingrij> andere) {
        return zonderHerkomst(rijen).equals(zonderHerkomst(andere));
    }

    private static Set<Tellingrij> zonderHerkomst(List<Tellingrij> rijen) {
        return rijen.stream().map(rij -> rij.uit(Telherkomst.REGISTER)).collect(Collectors.toSet());
    }
}
