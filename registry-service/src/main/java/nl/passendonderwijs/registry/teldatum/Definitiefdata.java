package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;

/**
 * From which day the counts of a teldatum can no longer change; a setting (domain 4.1).
 *
 * @param naOktober in the year of the teldatum
 * @param naFebruari in the year of the teldatum
 * @param afwijkend by teldatum, for years in which the ministry allowed more time
 */
public record Definitiefdata(MonthDay naOktober, MonthDay naFebruari, Map<LocalDate, LocalDate> afwijkend) {

    public Definitiefdata {
        afwijkend = Map.copyOf(afwijkend);
    }

    /** @param teldatum 1 October or 1 February */
    public TellingStatus status(LocalDate teldatum, LocalDate vandaag) {
        return vandaag.isBefore(vanaf(teldatum)) ? TellingStatus.VOORLOPIG : TellingStatus.DEFINITIEF;
    }

    /** @param teldatum 1 October or 1 February */
    public LocalDate vanaf(LocalDate teldatum) {
        var gewoon = grens(Telmoment.op(teldatum).orElseThrow()).atYear(teldatum.getYear());
        return afwijkend.getOrDefault(teldatum, gewoon);
    }

    private MonthDay grens(Telmoment moment) {
        return switch (moment) {
            case OKTOBER -> naOktober;
            case FEBRUARI -> naFebruari;
        };
    }
}
