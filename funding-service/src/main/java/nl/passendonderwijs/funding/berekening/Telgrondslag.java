package nl.passendonderwijs.funding.berekening;

import java.time.LocalDate;
import nl.passendonderwijs.funding.regime.Grondslag;
import nl.passendonderwijs.funding.telling.Tellingstatus;
import nl.passendonderwijs.funding.telling.Teltotaal;

/**
 * The pupils used for one teldatum and the telling they come from.
 *
 * @param gemaskeerd vestigingen whose hidden number was counted as 0 (PRIV-12)
 */
public record Telgrondslag(
        LocalDate teldatum, int tellingVersie, Tellingstatus tellingStatus, int gemaskeerd, Grondslag leerlingen) {

    static Telgrondslag van(Teltotaal totaal) {
        return new Telgrondslag(
                totaal.teldatum(),
                totaal.versie(),
                totaal.status(),
                totaal.gemaskeerd(),
                new Grondslag(totaal.bao(), totaal.sbo(), null));
    }

    /** Names the telling; the same names always give the same calculation. */
    String kenmerk() {
        return teldatum + "#" + tellingVersie;
    }
}
