package nl.passendonderwijs.kit.waarden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BedragVerdelingTest {

    @Test
    void verdeelt_het_tekort_van_W3_naar_leerlingen() {
        List<Bedrag> delen = Bedrag.van("410279.03").verdeelNaarRato(List.of(5000L, 3000L, 150L, 280L));

        assertThat(delen).extracting(Bedrag::toString).containsExactly("243344.62", "146006.77", "7300.34", "13627.30");
    }

    @Test
    void geeft_de_cent_bij_gelijke_resten_aan_de_eerste() {
        List<Bedrag> delen = Bedrag.van("0.05").verdeelNaarRato(List.of(1L, 1L, 0L, 1L));

        assertThat(delen).extracting(Bedrag::centen).containsExactly(2L, 2L, 0L, 1L);
    }

    @Test
    void geeft_de_cent_aan_de_grootste_rest() {
        List<Bedrag> delen = Bedrag.van("0.10").verdeelNaarRato(List.of(1L, 1L, 4L));

        assertThat(delen).extracting(Bedrag::centen).containsExactly(2L, 2L, 6L);
        assertThat(Bedrag.van("0.04").verdeelNaarRato(List.of(1L, 5L)))
                .extracting(Bedrag::centen)
                .containsExactly(1L, 3L);
    }

    @Test
    void verdeelt_een_negatief_bedrag_als_zijn_spiegelbeeld() {
        List<Bedrag> delen = Bedrag.van("-0.05").verdeelNaarRato(List.of(1L, 1L, 1L));

        assertThat(delen).extracting(Bedrag::centen).containsExactly(-2L, -2L, -1L);
    }

    @Test
    void verdeelt_ook_het_grootste_bedrag() {
        List<Bedrag> delen = new Bedrag(Long.MAX_VALUE).verdeelNaarRato(List.of(Long.MAX_VALUE - 1, 1L));

        assertThat(delen).extracting(Bedrag::centen).containsExactly(Long.MAX_VALUE - 1, 1L);
    }

    @Test
    void de_delen_zijn_samen_altijd_het_geheel_en_schelen_geen_cent() {
        Random toeval = new Random(20151001);
        for (int keer = 0; keer < 10_000; keer++) {
            Bedrag geheel = new Bedrag(toeval.nextLong(-100_000_000_000L, 100_000_000_000L));
            List<Long> gewichten = gewichten(toeval);

            List<Bedrag> delen = geheel.verdeelNaarRato(gewichten);

            assertThat(delen.stream().reduce(Bedrag.NUL, Bedrag::plus)).isEqualTo(geheel);
            assertThat(delen).hasSameSizeAs(gewichten);
            wijktMinderDanEenCentAf(geheel, gewichten, delen);
        }
    }

    static Stream<List<Long>> onmogelijkeGewichten() {
        return Stream.of(List.of(), List.of(0L, 0L), List.of(2L, -1L));
    }

    @ParameterizedTest
    @MethodSource("onmogelijkeGewichten")
    void weigert_gewichten_waarmee_niet_te_verdelen_is(List<Long> gewichten) {
        assertThatIllegalArgumentException().isThrownBy(() -> Bedrag.van("1.00").verdeelNaarRato(gewichten));
    }

    private static List<Long> gewichten(Random toeval) {
        LongStream rest = toeval.longs(toeval.nextInt(0, 40), 0, 20_000);
        return LongStream.concat(LongStream.of(1 + toeval.nextInt(9_000)), rest)
                .boxed()
                .toList();
    }

    private static void wijktMinderDanEenCentAf(Bedrag geheel, List<Long> gewichten, List<Bedrag> delen) {
        double totaal = gewichten.stream().mapToLong(Long::longValue).sum();
        for (int plaats = 0; plaats < delen.size(); plaats++) {
            double zuiver = geheel.centen() * (gewichten.get(plaats) / totaal);
            assertThat(Math.abs(delen.get(plaats).centen() - zuiver)).isLessThan(1.001);
        }
    }
}
