package nl.passendonderwijs.kit.invoer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Reads a calendar date, strictly ISO 8601 and within living memory. */
public final class Datums {

    private static final LocalDate VROEGST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAATST = LocalDate.of(2200, 1, 1);

    private Datums() {}

    public static LocalDate van(String tekst) {
        try {
            var datum = LocalDate.parse(tekst);
            if (!datum.isBefore(VROEGST) && datum.isBefore(LAATST)) {
                return datum;
            }
        } catch (DateTimeParseException fout) {
            throw ongeldig();
        }
        throw ongeldig();
    }

    private static OngeldigeWaarde ongeldig() {
        return new OngeldigeWaarde("ongeldige-datum", "Verwacht een bestaande datum als 2025-08-31.");
    }
}
