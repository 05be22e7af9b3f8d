package nl.passendonderwijs.funding.telling;

import java.time.LocalDate;
import java.util.List;
import nl.passendonderwijs.kit.waarden.SwvCode;

/**
 * What was counted at the vestigingen of one samenwerkingsverband on one day.
 *
 * @param versie one higher with each correction
 */
public record Telling(SwvCode swv, LocalDate teldatum, int versie, Tellingstatus status, List<Telrij> rijen) {

    public Telling {
        rijen = List.copyOf(rijen);
    }
}
