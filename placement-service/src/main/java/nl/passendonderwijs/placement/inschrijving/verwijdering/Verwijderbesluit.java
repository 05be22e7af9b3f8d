package nl.passendonderwijs.placement.inschrijving.verwijdering;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The decision to remove, as it was sent without faults.
 *
 * @param verwijderdatum last day at school
 * @param bezwaarclausule whether the letter names the possibility of bezwaar
 * @param inspectiemeldingsdatum when the inspectie was told in writing, null when it was not
 * @param laatsteSchooldag of that schooljaar, null when not told
 */
public record Verwijderbesluit(
        LocalDate besluitdatum,
        LocalDate verwijderdatum,
        Verwijderreden reden,
        boolean bezwaarclausule,
        @Nullable LocalDate inspectiemeldingsdatum,
        @Nullable LocalDate laatsteSchooldag) {

    /** What the history keeps of it. */
    Map<String, String> feiten() {
        var feiten = new TreeMap<>(Map.of("reden", reden.name(), "verwijderdatum", verwijderdatum.toString()));
        if (inspectiemeldingsdatum != null) {
            feiten.put("inspectiemeldingsdatum", inspectiemeldingsdatum.toString());
        }
        return feiten;
    }

    Genomenbesluit genomen() {
        return new Genomenbesluit(besluitdatum, verwijderdatum, reden, null);
    }
}
