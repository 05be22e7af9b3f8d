package nl.passendonderwijs.registry.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Bestuursnummer;
import nl.passendonderwijs.kit.waarden.Brin;
import nl.passendonderwijs.kit.waarden.Gemeentecode;
import nl.passendonderwijs.kit.waarden.Periode;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.registry.vestiging.Denominatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTest {
    private static final Brin BRIN = Brin.van("01AA");

    /** Each part: volgnummer, bestuur, validity. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            00 40740 2011-08-01/..                                                  | 2011-08-01/.. 00
            00 40740 2011-08-01/..; 01 40740 2015-08-01/..                          | 2011-08-01/2015-08-01 00; 2015-08-01/.. 00+01
            00 40740 2011-08-01/2015-08-01; 00 40741 2015-08-01/..                  | 2011-08-01/2015-08-01 00; 2015-08-01/.. 00
            00 40740 2011-08-01/2015-08-01; 00 40740 2015-08-01/..                  | 2011-08-01/.. 00
            00 40740 2011-08-01/2015-08-01; 01 40740 2016-08-01/2020-08-01          | 2011-08-01/2015-08-01 00; 2016-08-01/2020-08-01 01
            01 40740 2011-08-01/2015-08-01; 00 40740 2011-08-01/2015-08-01          | 2011-08-01/2015-08-01 00+01
            """)
    void begint_een_nieuwe_tijd_bij_elke_wijziging_van_een_vestiging(String delen, String verwacht) {
        var verloop = School.van(
                BRIN, Stream.of(delen.split("; ")).map(SchoolTest::deel).toList());

        assertThat(verloop.standen().stream().map(SchoolTest::tekst).collect(Collectors.joining("; ")))
                .isEqualTo(verwacht);
    }

    @Test
    void noemt_alle_besturen_soorten_en_denominaties_van_haar_vestigingen() {
        var school = School.van(BRIN, List.of(deel("01 40741 2011-08-01/.."), deel("00 40740 2011-08-01/..")))
                .laatste()
                .orElseThrow();

        assertThat(school.besturen()).containsExactly(Bestuursnummer.van("40740"), Bestuursnummer.van("40741"));
        assertThat(school.soorten()).containsExactly(Soort.BAO);
        assertThat(school.denominaties()).containsExactly("Openbaar");
    }

    @Test
    void is_er_niet_zonder_vestigingen() {
        assertThat(School.van(BRIN, List.of()).isLeeg()).isTrue();
    }

    private static School.Deel deel(String tekst) {
        var delen = tekst.split(" ");
        var vestiging = new Schoolvestiging(
                Vestigingscode.van(BRIN + delen[0]),
                "De Linde",
                Bestuursnummer.van(delen[1]),
                Soort.BAO,
                new Denominatie("Openbaar"),
                Gemeentecode.van("0307"));
        return new School.Deel(vestiging, Periode.van(delen[2]));
    }

    private static String tekst(School school) {
        return school.geldig() + " "
                + school.vestigingen().stream()
                        .map(een -> een.code().volgnummer())
                        .collect(Collectors.joining("+"));
    }
}
