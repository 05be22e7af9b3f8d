package nl.passendonderwijs.registry.teldatum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.regels.Regel;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;

/**
 * On which days are the pupils of a sector counted, and for which money? (domain 4.1) The whole calendar follows from
 * two dates: a count belongs to a regime when it pays for a day on which that regime holds. So 1 October 2021 still pays
 * five months of school year 2022-2023, and calendar year 2023 begins with 1 February 2022.
 *
 * @param begin first day of passend onderwijs
 * @param overgang first day that is paid per calendar year
 */
@Regel("BEK-01")
public record Telkalender(LocalDate begin, LocalDate overgang) {

    /** In order of teldatum, those of PO first. */
    public List<Kalenderregel> in(int jaar) {
        return Stream.of(Telgroep.values())
                .flatMap(groep -> groep.in(jaar, geldig(groep.regime())).stream())
                .sorted(Comparator.comparing(Kalenderregel::teldatum).thenComparing(Kalenderregel::regime))
                .toList();
    }

    /** Empty when the sector does not count on this day. */
    public Optional<Teldag> dag(Sector sector, LocalDate datum) {
        var soorten = in(datum.getYear()).stream()
                .filter(regel ->
                        regel.regime().sector() == sector && regel.teldatum().equals(datum))
                .flatMap(regel -> regel.soorten().stream())
                .collect(Collectors.toSet());
        return soorten.isEmpty() ? Optional.empty() : Optional.of(new Teldag(sector, datum, soorten));
    }

    /** From a day up to and including another, in order. */
    public List<Teldag> dagen(LocalDate van, LocalDate totEnMet) {
        return IntStream.rangeClosed(van.getYear(), totEnMet.getYear())
                .boxed()
                .flatMap(jaar -> Stream.of(Telmoment.values()).map(moment -> moment.in(jaar)))
                .filter(dag -> !dag.isBefore(van) && !dag.isAfter(totEnMet))
                .flatMap(dag -> Stream.of(Sector.values()).flatMap(sector -> dag(sector, dag).stream()))
                .toList();
    }

    private Periode geldig(Telregime regime) {
        return regime.perKalenderjaar() ? Periode.vanaf(overgang) : new Periode(begin, overgang);
    }
}
