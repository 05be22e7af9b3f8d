package nl.passendonderwijs.registry.gedeeld;

import static nl.passendonderwijs.registry.gedeeld.Woord.lijn;
import static nl.passendonderwijs.registry.gedeeld.Woord.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TijdlijnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a 2011-08-01/..                              | b 2020-01-01/..         | a 2011-08-01/2020-01-01; b 2020-01-01/..
            a 2011-08-01/..                              | b 2020-01-01/2021-01-01 | a 2011-08-01/2020-01-01; b 2020-01-01/2021-01-01; a 2021-01-01/..
            a 2011-08-01/..                              | a 2020-01-01/..         | a 2011-08-01/..
            a 2011-08-01/2015-01-01; b 2015-01-01/..     | c 2014-01-01/2016-01-01 | a 2011-08-01/2014-01-01; c 2014-01-01/2016-01-01; b 2016-01-01/..
            a 2011-08-01/2015-01-01                      | b 2016-01-01/..         | a 2011-08-01/2015-01-01; b 2016-01-01/..
            a 2011-08-01/2015-01-01                      | a 2015-01-01/..         | a 2011-08-01/..
            a 2011-08-01/2015-01-01; b 2015-01-01/..     | c 2010-01-01/..         | c 2010-01-01/..
            """)
    void laat_een_nieuwe_stand_voorgaan_in_zijn_tijd(String bekend, String nieuw, String verwacht) {
        var lijn = lijn(bekend).met(Woord.van(nieuw));

        assertThat(tekst(lijn)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({"2012-01-01, a, a", "2015-01-01, b, b", "2019-01-01, '', b", "2010-01-01, '', a", "2022-01-01, c, c"})
    void weet_wat_er_op_een_dag_gold_en_wat_er_anders_het_naast_bij_ligt(LocalDate dag, String op, String rond) {
        var lijn = lijn("a 2011-08-01/2015-01-01; b 2015-01-01/2018-01-01; c 2021-01-01/..");

        assertThat(lijn.op(dag).map(Woord::tekst).orElse("")).isEqualTo(op);
        assertThat(lijn.rond(dag).map(Woord::tekst).orElse("")).isEqualTo(rond);
    }

    @Test
    void eindigt_op_een_dag() {
        var lijn = lijn("a 2011-08-01/2015-01-01; b 2015-01-01/..").tot(LocalDate.of(2014, 1, 1));

        assertThat(tekst(lijn)).isEqualTo("a 2011-08-01/2014-01-01");
    }

    @Test
    void verandert_vanaf_een_dag_alles_wat_dan_en_later_geldt_en_laat_gaten_staan() {
        var lijn = lijn("a 2011-08-01/2015-01-01; b 2016-01-01/..");

        var anders = lijn.vanaf(LocalDate.of(2014, 1, 1), woord -> new Woord("sleutel", "z", woord.geldig()));

        assertThat(tekst(anders)).isEqualTo("a 2011-08-01/2014-01-01; z 2014-01-01/2015-01-01; z 2016-01-01/..");
    }

    @Test
    void weigert_twee_standen_tegelijk() {
        assertThatThrownBy(() -> lijn("a 2011-08-01/..; b 2015-01-01/..")).isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Long> zaden() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf);
    }

    /** Whatever is put in: on each day the last word that spoke of that day holds. */
    @ParameterizedTest
    @MethodSource("zaden")
    void MEM_07_heeft_na_elke_reeks_wijzigingen_elke_dag_het_laatste_woord(long zaad) {
        var toeval = new Random(zaad);
        var woorden = Stream.generate(() -> willekeurig(toeval)).limit(8).toList();

        var lijn = woorden.stream().reduce(Tijdlijn.<Woord>leeg(), Tijdlijn::met, (een, _) -> een);

        for (int dag = 0; dag < 40; dag++) {
            var datum = dag(dag);
            var laatste = woorden.reversed().stream()
                    .filter(woord -> woord.geldig().bevat(datum))
                    .findFirst();
            assertThat(lijn.op(datum).map(Woord::tekst)).isEqualTo(laatste.map(Woord::tekst));
        }
    }

    private static Woord willekeurig(Random toeval) {
        int van = toeval.nextInt(30);
        var tot = toeval.nextInt(4) == 0 ? null : dag(van + 1 + toeval.nextInt(10));
        return new Woord("sleutel", String.valueOf((char) ('a' + toeval.nextInt(3))), new Periode(dag(van), tot));
    }

    private static LocalDate dag(int nr) {
        return LocalDate.of(2020, 1, 1).plusDays(nr);
    }
}
