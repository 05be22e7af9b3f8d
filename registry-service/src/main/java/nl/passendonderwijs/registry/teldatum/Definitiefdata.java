package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * From which day the counts of a teldatum can no longer change, in the year of that teldatum; a setting (domain 4.1).
 */
public record Definitiefdata(MonthDay naOktober, MonthDay naFebruari) {

    /** @param teldatum 1 October or 1 February */
    public TellingStatus status(LocalDate teldatum, LocalDate vandaag) {
        var grens = grens(Telmoment.op(teldatum).orElseThrow()).atYear(teldatum.getYear());
        return vandaag.isBefore(grens) ? TellingStatus.VOORLOPIG : TellingStatus.DEFINITIEF;
    }

    private MonthDay grens(Telmoment moment) {
        return switch (moment) {
            case OKTOBER -> naOktober;
            case FEBRUARI -> naFebruari;
        };
    }
}
