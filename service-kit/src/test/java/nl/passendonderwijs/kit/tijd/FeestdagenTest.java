package nl.passendonderwijs.kit.tijd;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Jollyday is the oracle: it knows the Dutch holidays from another source and by another computation. */
class FeestdagenTest {
    private static final HolidayManager JOLLYDAY =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    /** Sundays by nature: the law needs no name for them. Jollyday has Goede Vrijdag and 5 May of each year, as we do. */
    private static final Set<String> ZONDAGEN = Set.of("christian.EASTER", "christian.PENTECOST");

    static IntStream jaren() {
        return IntStream.rangeClosed(1990, 2060);
    }

    @ParameterizedTest
    @MethodSource("jaren")
    void TRM_02_kent_dezelfde_feestdagen_als_jollyday(int jaar) {
        assertThat(Feestdagen.van(jaar)).isEqualTo(volgensJollyday(jaar));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-04-26",
        "2031, 2031-04-26",
        "2014, 2014-04-26",
        "2024, 2024-04-27",
        "2013, 2013-04-30",
        "2006, 2006-04-29"
    })
    void TRM_02_koningsdag_valt_nooit_op_zondag(int jaar, LocalDate koningsdag) {
        assertThat(Feestdagen.koningsdag(jaar)).isEqualTo(koningsdag);
    }

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "1954, 1954-04-18", "1981, 1981-04-19", "2000, 2000-04-23", "2038, 2038-04-25"})
    void kent_de_uitersten_en_uitzonderingen_van_pasen(int jaar, LocalDate pasen) {
        assertThat(Pasen.zondag(jaar)).isEqualTo(pasen);
    }

    @Test
    void TRM_02_de_uiterlijke_datum_is_steeds_de_eerste_werkdag_van_jollyday() {
        Termijnkalender kalender = Termijnkalender.zonderGelijkgesteldeDagen();
        Set<LocalDate> vrij = IntStream.rangeClosed(2015, 2041)
                .boxed()
                .flatMap(jaar -> volgensJollyday(jaar).stream())
                .collect(Collectors.toSet());

        assertThat(alleDagen()).allSatisfy(dag0 -> {
            Termijn termijn = Termijn.wettelijk(dag0, Termijnduur.weken(6));
            assertThat(kalender.uiterlijkeDatum(termijn)).isEqualTo(eersteWerkdag(dag0.plusDays(42), vrij));
        });
    }

    private static Stream<LocalDate> alleDagen() {
        return LocalDate.of(2015, 1, 1).datesUntil(LocalDate.of(2040, 12, 1));
    }

    private static LocalDate eersteWerkdag(LocalDate vanaf, Set<LocalDate> vrij) {
        Predicate<LocalDate> weekend = dag -> dag.getDayOfWeek().getValue() > 5;
        return Stream.iterate(vanaf, dag -> dag.plusDays(1))
                .filter(weekend.or(vrij::contains).negate())
                .findFirst()
                .orElseThrow();
    }

    private static Set<LocalDate> volgensJollyday(int jaar) {
        return JOLLYDAY.getHolidays(Year.of(jaar)).stream()
                .filter(feestdag -> !ZONDAGEN.contains(feestdag.getPropertiesKey()))
                .map(Holiday::getDate)
                .collect(Collectors.toSet());
    }
}
