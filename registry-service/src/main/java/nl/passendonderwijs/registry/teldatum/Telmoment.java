package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;

/** The two days of the year on which pupils are counted for money (domain 4.1). */
@Regel("BEK-01")
public enum Telmoment {
    FEBRUARI(MonthDay.of(Month.FEBRUARY, 1)),
    OKTOBER(MonthDay.of(Month.OCTOBER, 1));

    private final MonthDay dag;

    Telmoment(MonthDay dag) {
        this.dag = dag;
    }

    public static Optional<Telmoment> op(LocalDate datum) {
        return Stream.of(values())
                .filter(moment -> moment.dag.equals(MonthDay.from(datum)))
                .findFirst();
    }

    public LocalDate in(int jaar) {
        return dag.atYear(jaar);
    }
}
