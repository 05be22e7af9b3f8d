package nl.passendonderwijs.registry.teldatum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Sector;
import nl.passendonderwijs.kit.waarden.Soort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelkalenderTest {

    private static final Telkalender KALENDER = new Telkalender(LocalDate.of(2014, 8, 1), LocalDate.of(2023, 1, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012 |
            2013 | 10-01 PO BAO+SBO+SO; 10-01 VO VO; 10-01 VO VSO
            2020 | 10-01 PO BAO+SBO+SO; 10-01 VO VO; 10-01 VO VSO
            2021 | 10-01 PO BAO+SBO+SO; 10-01 VO VO; 10-01 VO VSO
            2022 | 02-01 PO BAO+SBO+SO; 02-01 VO VSO; 10-01 VO VO
            2023 | 02-01 PO BAO+SBO+SO; 02-01 VO VSO; 10-01 VO VO
            2026 | 02-01 PO BAO+SBO+SO; 02-01 VO VSO; 10-01 VO VO
            """)
    void BEK_01_telt_elke_soort_op_de_dag_van_haar_regime(int jaar, @Nullable String verwacht) {
        var dagen = KALENDER.in(jaar).stream().map(TelkalenderTest::dag).collect(Collectors.joining("; "));

        assertThat(dagen).isEqualTo(verwacht == null ? "" : verwacht);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-10-01 | PO | PERSONEEL 2014-08-01/2015-08-01, MATERIEEL 2014-08-01/2015-01-01
            2014-10-01 | PO | PERSONEEL 2015-08-01/2016-08-01, MATERIEEL 2015-01-01/2016-01-01
            2015-10-01 | PO | PERSONEEL 2016-08-01/2017-08-01, MATERIEEL 2016-01-01/2017-01-01
            2021-10-01 | PO | PERSONEEL 2022-08-01/2023-01-01, MATERIEEL 2022-01-01/2023-01-01
            2022-02-01 | PO | JAARBEDRAG 2023-01-01/2024-01-01
            2026-02-01 | PO | JAARBEDRAG 2027-01-01/2028-01-01
            2022-02-01 | VO | JAARBEDRAG 2023-01-01/2024-01-01
            2022-10-01 | VO | JAARBEDRAG 2023-01-01/2024-01-01
            """)
    void BEK_01_noemt_de_perioden_die_een_telling_betaalt(LocalDate teldatum, Sector sector, String verwacht) {
        var perioden = KALENDER.in(teldatum.getYear()).stream()
                .filter(regel ->
                        regel.teldatum().equals(teldatum) && regel.regime().sector() == sector)
                .flatMap(regel -> regel.perioden().stream())
                .map(een -> een.deel() + " " + een.periode())
                .collect(Collectors.joining(", "));

        assertThat(perioden).isEqualTo(verwacht);
    }

    @Test
    void BEK_01_betaalt_met_1_oktober_2021_nog_vijf_maanden_van_schooljaar_2022_2023() {
        var personeel = KALENDER.in(2021).getFirst().perioden().getFirst().periode();

        assertThat(personeel).isEqualTo(Periode.van("2022-08-01/2023-01-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-21 | 2027-02-01 PO, 2027-02-01 VO, 2027-10-01 VO
            2027-02-01 | 2027-02-01 PO, 2027-02-01 VO, 2027-10-01 VO, 2028-02-01 PO, 2028-02-01 VO
            2027-02-02 | 2027-10-01 VO, 2028-02-01 PO, 2028-02-01 VO
            """)
    void kent_de_dagen_die_komen(LocalDate vandaag, String verwacht) {
        var dagen = KALENDER.dagen(vandaag, vandaag.plusYears(1)).stream()
                .map(dag -> dag.datum() + " " + dag.sector())
                .collect(Collectors.joining(", "));

        assertThat(dagen).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-10-01, 2014-11-30, VOORLOPIG",
        "2014-10-01, 2014-12-01, DEFINITIEF",
        "2024-02-01, 2024-02-29, VOORLOPIG",
        "2024-02-01, 2024-03-01, DEFINITIEF",
        "2022-02-01, 2022-04-08, VOORLOPIG",
        "2022-02-01, 2022-04-09, DEFINITIEF"
    })
    void is_definitief_vanaf_de_dag_van_de_instelling(LocalDate teldatum, LocalDate vandaag, TellingStatus verwacht) {
        var afwijkend = Map.of(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 4, 9));
        var data = new Definitiefdata(MonthDay.of(12, 1), MonthDay.of(3, 1), afwijkend);

        assertThat(data.status(teldatum, vandaag)).isEqualTo(verwacht);
    }

    private static String dag(Kalenderregel regel) {
        var soorten = regel.soorten().stream().sorted().map(Soort::name).collect(Collectors.joining("+"));
        var dag = regel.teldatum().toString().substring(5);
        return "%s %s %s".formatted(dag, regel.regime().sector(), soorten);
    }
}
