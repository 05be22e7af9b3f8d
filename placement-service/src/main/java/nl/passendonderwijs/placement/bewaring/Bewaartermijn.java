package nl.passendonderwijs.placement.bewaring;

import java.time.LocalDate;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.tijd.Termijnduur;
import org.jspecify.annotations.Nullable;

/**
 * How long something is kept, and from when.
 *
 * @param regel id of the rule, null where the platform chose for lack of one
 * @param begin the event from which it counts, one Dutch phrase
 */
@Regel("PRIV-10")
public record Bewaartermijn(Bewaarsoort soort, @Nullable String regel, String begin, Termijnduur duur) {

    /** What began on this day or before is removed: the last day of its term is over. */
    public LocalDate grens(LocalDate vandaag) {
        return duur.voor(vandaag).minusDays(1);
    }

    Bewaartermijn met(@Nullable Termijnduur andere) {
        return andere == null ? this : new Bewaartermijn(soort, regel, begin, andere);
    }
}
