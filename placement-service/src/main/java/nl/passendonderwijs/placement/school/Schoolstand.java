package nl.passendonderwijs.placement.school;

import java.time.LocalDate;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a vestiging for some time.
 *
 * @param tot end (exclusive), null while it lasts
 * @param naam null when the registry did not tell
 */
public record Schoolstand(
        LocalDate van,
        @Nullable LocalDate tot,
        @Nullable String naam,
        Bestuursnummer bestuur,
        Soort soort,
        Set<Schoolsoort> schoolsoorten,
        String denominatie,
        boolean openbaar,
        Ligging ligging) {

    public Schoolstand {
        schoolsoorten = Set.copyOf(schoolsoorten);
    }

    boolean isBegonnenOp(LocalDate datum) {
        return !datum.isBefore(van);
    }
}
