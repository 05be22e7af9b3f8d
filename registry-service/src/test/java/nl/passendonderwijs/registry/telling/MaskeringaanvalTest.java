package nl.passendonderwijs.registry.telling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static nl.passendonderwijs.registry.telling.Telaanvalvoorbeelden.bao;
import static nl.passendonderwijs.registry.telling.Telaanvalvoorbeelden.gedeeld;
import static nl.passendonderwijs.registry.telling.Telaanvalvoorbeelden.ongedeeld;
import static nl.passendonderwijs.registry.telling.Telaanvalvoorbeelden.publiceer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.passendonderwijs.registry.telling.Telaanvalvoorbeelden.Bron;
import nl.passendonderwijs.registry.telling.Telaanvalvoorbeelden.Publicatie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An attacker who reads all that is published, and tries every truth that fits it. */
class MaskeringaanvalTest {

    private static final int GROOTSTE = 12;
    private static final int GROOTSTE_KLEINE = 4;
    private static final int PLAATSEN = 4;

    @Test
    void PRIV_12_uit_de_tellingen_van_beide_sectoren_volgt_geen_verborgen_deel() {
        var mogelijk = sovsos().stream().map(List::of).toList();

        assertThat(geraden(mogelijk, Publicatie::alles)).isEmpty();
    }

    @Test
    void PRIV_12_uit_twee_versies_en_hun_verschil_volgt_geen_verborgen_deel() {
        var mogelijk = sovsos().stream()
                .flatMap(eerst -> sovsos().stream().map(daarna -> List.of(eerst, daarna)))
                .toList();

        assertThat(geraden(mogelijk, Publicatie::alles)).isEmpty();
    }

    @Test
    void PRIV_12_ook_wie_de_som_van_beide_delen_kent_weet_geen_verborgen_deel() {
        var mogelijk = gedeelden().map(List::of).toList();

        assertThat(geraden(mogelijk, een -> een.alles() + " som " + een.sommen()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void PRIV_12_uit_rijen_totalen_en_verschillen_van_een_telling_volgt_geen_verborgen_aantal(long zaad) {
        var toeval = new Random(zaad);
        var versies = List.of(telling(toeval), telling(toeval));
        var gepubliceerd = publiceer(versies).alles();

        for (int versie = 0; versie < versies.size(); versie++) {
            for (int plaats = 0; plaats < PLAATSEN; plaats++) {
                var mogelijk = passende(versies, versie, plaats, gepubliceerd);
                assertThat(mogelijk).matches(een -> een.size() > 1 || een.getFirst() > GROOTSTE_KLEINE);
            }
        }
    }

    /** Every number that may stand in one place without another publication. */
    private static List<Integer> passende(List<List<Bron>> versies, int versie, int plaats, String gepubliceerd) {
        return IntStream.rangeClosed(1, GROOTSTE)
                .filter(aantal -> publiceer(met(versies, versie, plaats, bao(plaats, aantal)))
                        .alles()
                        .equals(gepubliceerd))
                .boxed()
                .toList();
    }

    private static List<List<Bron>> met(List<List<Bron>> versies, int versie, int plaats, Bron bron) {
        var andere = new ArrayList<>(versies);
        var rijen = new ArrayList<>(versies.get(versie));
        rijen.set(plaats, bron);
        andere.set(versie, rijen);
        return andere;
    }

    private static List<Bron> telling(Random toeval) {
        return IntStream.range(0, PLAATSEN)
                .mapToObj(plaats -> bao(plaats, toeval.nextInt(1, GROOTSTE)))
                .toList();
    }

    /** Of all worlds that look alike, the hidden numbers that are the same in each: those can be told. */
    private static List<String> geraden(List<List<Bron>> mogelijk, Function<Publicatie, String> gezien) {
        return mogelijk.stream()
                .map(bronnen -> publiceer(bronnen.stream().map(List::of).toList()))
                .collect(groupingBy(gezien, mapping(Publicatie::verborgen, toSet())))
                .entrySet()
                .stream()
                .filter(beeld -> beeld.getValue().stream().anyMatch(cellen -> !cellen.isEmpty()))
                .filter(beeld -> beeld.getValue().iterator().next().keySet().stream()
                        .anyMatch(cel -> beeld.getValue().stream()
                                        .map(cellen -> cellen.get(cel))
                                        .distinct()
                                        .count()
                                < 2))
                .map(beeld -> beeld.getKey() + " " + beeld.getValue())
                .toList();
    }

    private static List<Bron> sovsos() {
        return Stream.concat(IntStream.rangeClosed(0, 2 * GROOTSTE).mapToObj(alle -> ongedeeld(0, alle)), gedeelden())
                .toList();
    }

    private static Stream<Bron> gedeelden() {
        return IntStream.rangeClosed(0, GROOTSTE)
                .boxed()
                .flatMap(so -> IntStream.rangeClosed(0, GROOTSTE).mapToObj(vso -> gedeeld(0, so, vso)));
    }
}
