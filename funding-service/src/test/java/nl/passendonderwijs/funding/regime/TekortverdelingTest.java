package nl.passendonderwijs.funding.regime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.funding.regime.Tekortverdeling.Aandeel;
import nl.passendonderwijs.funding.regime.Tekortverdeling.School;
import nl.passendonderwijs.kit.waarden.Bedrag;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.junit.jupiter.api.Test;

class TekortverdelingTest {

    @Test
    void BEK_06_verdeelt_het_tekort_van_W3_naar_leerlingen() {
        var verdeling = Tekortverdeling.van(Bedrag.van("410279.03"), scholen(5000, 3000, 150, 280));

        assertThat(verdeling.aandelen())
                .extracting(aandeel -> aandeel.bedrag().toString())
                .containsExactly("243344.62", "146006.77", "7300.34", "13627.30");
    }

    @Test
    void BEK_06_verdeelt_precies_het_tekort_in_10000_willekeurige_gevallen() {
        var toeval = new Random(2015);
        var gevallen = Stream.generate(() -> geval(toeval)).limit(10_000);

        assertThat(gevallen)
                .allSatisfy(geval -> assertThat(som(geval.verdeling())).isEqualTo(geval.tekort()));
    }

    @Test
    void BEK_06_laat_het_tekort_zichtbaar_staan_als_geen_school_leerlingen_heeft() {
        var verdeling = Tekortverdeling.van(Bedrag.van("12.34"), scholen(0, 0));

        assertThat(verdeling).isEqualTo(new Tekortverdeling(List.of(), Bedrag.van("12.34")));
    }

    private record Geval(Bedrag tekort, Tekortverdeling verdeling) {}

    private static Geval geval(Random toeval) {
        var tekort = new Bedrag(toeval.nextLong(1_000_000_000));
        var leerlingen = toeval.longs(toeval.nextInt(1, 40), 0, 700).toArray();
        return new Geval(tekort, Tekortverdeling.van(tekort, scholen(leerlingen)));
    }

    private static Bedrag som(Tekortverdeling verdeling) {
        return verdeling.aandelen().stream().map(Aandeel::bedrag).reduce(verdeling.onverdeeld(), Bedrag::plus);
    }

    private static List<School> scholen(long... leerlingen) {
        return IntStream.range(0, leerlingen.length)
                .mapToObj(i -> new School(Vestigingscode.van("%02dXY00".formatted(i)), leerlingen[i]))
                .toList();
    }
}
