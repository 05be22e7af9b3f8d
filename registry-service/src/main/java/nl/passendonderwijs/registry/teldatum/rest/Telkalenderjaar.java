package nl.passendonderwijs.registry.teldatum.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.passendonderwijs.kit.probleem.ProbleemException;
import nl.passendonderwijs.kit.uitkomst.Fout;
import nl.passendonderwijs.kit.uitkomst.Weigering;
import org.jspecify.annotations.Nullable;

/** The year that a caller asks the calendar of. */
record Telkalenderjaar(int jaar) {

    private static final Pattern FORMAAT = Pattern.compile("(19|20|21)[0-9]{2}");

    /** @throws ProbleemException 400 when it is no year from 1900 to 2199 */
    static Telkalenderjaar van(@Nullable String tekst, Clock klok) {
        if (tekst == null) {
            return new Telkalenderjaar(LocalDate.now(klok).getYear());
        }
        if (!FORMAAT.matcher(tekst).matches()) {
            throw new ProbleemException(Weigering.ongeldig(List.of(Fout.parameter(
                    "jaar", "ongeldig-jaar", "Een jaar is vier cijfers, van 1900 tot en met 2199, zoals 2026."))));
        }
        return new Telkalenderjaar(Integer.parseInt(tekst));
    }
}
