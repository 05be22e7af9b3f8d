package nl.passendonderwijs.placement.historie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passendonderwijs.placement.motivering.Waarschuwing;
import org.jspecify.annotations.Nullable;

/**
 * What a case has to tell of a step, before it is recorded.
 *
 * @param toelichting id of what a person wrote with it, null when nothing was
 */
public record Melding(
        UUID zaak,
        UUID leerling,
        String stap,
        LocalDate datum,
        Map<String, String> feiten,
        List<Waarschuwing> bevindingen,
        @Nullable UUID toelichting) {}
