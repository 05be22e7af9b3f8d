package nl.passendonderwijs.placement.historie;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case about a pupil, as it was recorded; it never changes.
 *
 * @param id in the order of recording
 * @param zaak the case: an aanmelding, a bezwaar, an inschrijving …
 * @param stap what was done, in the words of that kind of case
 * @param datum when it happened in the real world
 * @param feiten facts by name; never free text
 * @param bevindingen what was out of the ordinary, or a breach, and was stored all the same
 * @param toelichting id of the encrypted text, null when nothing was written
 */
public record Gebeurtenis(
        UUID id,
        UUID zaak,
        UUID leerling,
        String stap,
        LocalDate datum,
        Map<String, String> feiten,
        List<Waarschuwing> bevindingen,
        @Nullable UUID toelichting,
        Door door,
        Instant vastgelegdOp) {

    public Gebeurtenis {
        feiten = new TreeMap<>(feiten);
        bevindingen = List.copyOf(bevindingen);
    }
}
