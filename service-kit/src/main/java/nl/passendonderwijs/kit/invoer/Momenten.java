package nl.passendonderwijs.kit.invoer;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Reads a moment, strictly ISO 8601 with its offset from UTC. */
final class Momenten {

    private Momenten() {}

    static Instant van(String tekst) {
        try {
            return OffsetDateTime.parse(tekst).toInstant();
        } catch (DateTimeParseException fout) {
            throw new OngeldigeWaarde("ongeldig-moment", "Verwacht een moment als 2026-11-21T09:15:00Z.");
        }
    }
}
