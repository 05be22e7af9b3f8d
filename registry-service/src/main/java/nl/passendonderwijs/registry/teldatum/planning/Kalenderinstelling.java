package nl.passendonderwijs.registry.teldatum.planning;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.registry.teldatum.Definitiefdata;
import nl.passendonderwijs.registry.teldatum.Telkalender;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the days of counting from the configuration. */
final class Kalenderinstelling {

    private Kalenderinstelling() {}

    @Produces
    @Singleton
    static Telkalender kalender(
            @ConfigProperty(name = "swv.telkalender.begin") LocalDate begin,
            @ConfigProperty(name = "swv.telkalender.kalenderjaren-vanaf") LocalDate overgang) {
        return new Telkalender(begin, overgang);
    }

    @Produces
    @Singleton
    static Definitiefdata definitief(
            @ConfigProperty(name = "swv.telling.definitief-na-oktober") String naOktober,
            @ConfigProperty(name = "swv.telling.definitief-na-februari") String naFebruari,
            @ConfigProperty(name = "swv.telling.voorlopig-afwijkend") List<String> afwijkend) {
        var perioden = afwijkend.stream().map(Periode::van).collect(Collectors.toMap(Periode::van, Periode::tot));
        return new Definitiefdata(MonthDay.parse("--" + naOktober), MonthDay.parse("--" + naFebruari), perioden);
    }
}
