package nl.passendonderwijs.placement.inschrijving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * A step as the history of an inschrijving tells it.
 *
 * @param toelichting id of what was written with it, null when nothing was
 */
public record Gebeurd(
        Enum<?> stap,
        LocalDate datum,
        Map<String, String> feiten,
        List<Waarschuwing> bevindingen,
        @Nullable UUID toelichting) {

    public static Gebeurd van(Enum<?> stap, LocalDate datum, Map<String, String> feiten) {
        return new Gebeurd(stap, datum, feiten, List.of(), null);
    }
}
