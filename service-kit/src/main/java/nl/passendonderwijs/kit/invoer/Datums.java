package nl.passendonderwijs.kit.invoer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;

/** Reads a calendar date, strictly ISO 8601 and within living memory. */
public final class Datums {

    private static final LocalDate VROEGST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAATST = LocalDate.of(2199, 12, 31);

    private Datums() {}

    /** @throws OngeldigeWaarde code {@code ongeldige-datum} or {@code datum-buiten-bereik} */
    public static LocalDate van(String tekst) {
        var datum = lees(tekst);
        if (datum.isBefore(VROEGST) || datum.isAfter(LAATST)) {
            throw new OngeldigeWaarde(
                    "datum-buiten-bereik", "Verwacht een datum van %s tot en met %s.".formatted(VROEGST, LAATST));
        }
        return datum;
    }

    private static LocalDate lees(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException fout) {
            throw new OngeldigeWaarde("ongeldige-datum", "Verwacht een bestaande datum als 2025-08-31.");
        }
    }
}
