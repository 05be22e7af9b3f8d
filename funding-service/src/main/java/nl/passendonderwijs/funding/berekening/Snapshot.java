package nl.passendonderwijs.funding.berekening;

import java.util.List;
import nl.passendonderwijs.funding.regime.Component;

/**
 * Everything a calculation stands on and came to; kept as it was.
 *
 * @param regelversie version of the rules that were applied
 * @param grondslag counts used, one per teldatum
 * @param tarieven amounts used
 * @param componenten empty when an amount was missing
 */
public record Snapshot(
        String regelversie,
        List<Telgrondslag> grondslag,
        List<Tarief> tarieven,
        List<Component> componenten,
        List<Toelichting> toelichting) {

    public Snapshot {
        grondslag = List.copyOf(grondslag);
        tarieven = List.copyOf(tarieven);
        componenten = List.copyOf(componenten);
        toelichting = List.copyOf(toelichting);
    }

    Berekeningstatus status() {
        return componenten.isEmpty() ? Berekeningstatus.BEDRAGEN_ONTBREKEN : Berekeningstatus.BEREKEND;
    }
}
