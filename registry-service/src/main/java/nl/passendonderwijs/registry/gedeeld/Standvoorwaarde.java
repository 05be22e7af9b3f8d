package nl.passendonderwijs.registry.gedeeld;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import nl.passendonderwijs.kit.uitkomst.Versievoorwaarde;
import nl.passendonderwijs.kit.uitkomst.Weigering;

/**
 * Did a caller see the last change of a thing that has a stand per day? Whoever saw one stand of its present version did,
 * whichever day was asked.
 *
 * @param voorwaarde says no to a version that is not the one the caller saw
 */
public record Standvoorwaarde(Versievoorwaarde voorwaarde) {

    /** The day that stands for a time on which there was nothing. */
    public static final LocalDate NIETS = LocalDate.EPOCH;

    /** @param beginnen first days of the stands that there are now */
    public Optional<Weigering> bezwaar(long versie, Collection<LocalDate> beginnen) {
        var dagen = new ArrayList<>(beginnen);
        dagen.add(NIETS);
        return dagen.stream()
                .map(dag -> voorwaarde.bezwaar(Opgeslagen.van(dag, versie, dag).versie()))
                .reduce((een, ander) -> een.isEmpty() ? een : ander)
                .orElseThrow();
    }
}
