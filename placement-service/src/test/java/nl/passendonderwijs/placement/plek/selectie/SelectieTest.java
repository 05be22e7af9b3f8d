package nl.passendonderwijs.placement.plek.selectie;

import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.EIGEN;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.THUIS;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.aard;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.gesloten;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.instelling;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.opKm;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.opdracht;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.school;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.swv;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.wens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Schoolsoort;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.kit.waarden.SoortOnderwijs;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekwens;
import nl.passendonderwijs.placement.school.Schoolaard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SelectieTest {

    private static final Zoekwens OVERAL = wens(null, true, null);
    private static final Zoekwens TIEN_KM = wens(null, true, 10);

    static Stream<Arguments> kandidaten() {
        return Stream.of(
                arguments("een open school van het eigen swv past", wens(), school("20AA00"), null),
                arguments("MEM-03 een instelling past niet", OVERAL, instelling("20AA00"), Uitsluiting.CLUSTER_1_2),
                arguments("een gesloten school past niet", wens(), gesloten(school(EIGEN)), Uitsluiting.GESLOTEN),
                arguments("binnen het swv is er vanzelf geen grens", wens(), opKm(school("20AA00"), 80.0), null),
                arguments("op de grens is niet verder", TIEN_KM, opKm(school("20AA00"), 10.0), null),
                arguments("voorbij de grens is te ver", TIEN_KM, opKm(school("20AA00"), 10.1), Uitsluiting.TE_VER),
                arguments("buiten het swv is 25 km de grens", OVERAL, buiten(25.0), null),
                arguments("buiten het swv is 26 km te ver", OVERAL, buiten(26.0), Uitsluiting.TE_VER),
                arguments("een onbekende afstand is niet te ver", TIEN_KM, opKm(school("20AA00"), null), null),
                arguments("de eigen school is nooit te ver", TIEN_KM, opKm(school(EIGEN), 30.0), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kandidaten")
    void beoordeelt(String wat, Zoekwens wens, Kandidaat kandidaat, @Nullable Uitsluiting verwacht) {
        var selectie = Selectie.van(List.of(kandidaat), opdracht(wens));

        assertThat(selectie.weggelaten()).isEqualTo(verwacht == null ? List.of() : List.of(verwacht));
        assertThat(selectie.passend()).hasSize(verwacht == null ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "BAO, BAO, , true",
        "BAO, SBO, , true",
        "BAO, SO, , true",
        "BAO, SOVSO, , true",
        "BAO, VSO, , false",
        "BAO, VO, , false",
        "SBO, BAO, , true",
        "SO, BAO, , true",
        "VO, VO, HAVO, true",
        "VO, VO, PRO, false",
        "VO, VSO, , true",
        "VO, SOVSO, , true",
        "VO, SO, , false",
        "PRO, VO, PRO, true",
        "PRO, VO, HAVO, false",
        "PRO, VO, , true",
        "VSO, VO, PRO, true",
        "VSO, VO, HAVO, true",
        "VSO, BAO, , false",
    })
    void laat_alleen_over_wie_het_kind_onderwijs_kan_geven(
            SoortOnderwijs gevraagd, Soort soort, @Nullable String schoolsoorten, boolean past) {
        var kandidaat = aard(school("20AA00"), new Schoolaard(soort, schoolsoorten(schoolsoorten)));

        var selectie = Selectie.van(List.of(kandidaat), opdracht(gevraagd, wens(), THUIS));

        assertThat(selectie.weggelaten()).isEqualTo(past ? List.of() : List.of(Uitsluiting.ANDER_ONDERWIJS));
    }

    private static Kandidaat buiten(double km) {
        return opKm(swv(school("20AA00"), "PO2601"), km);
    }

    private static Set<Schoolsoort> schoolsoorten(@Nullable String tekst) {
        return tekst == null
                ? Set.of()
                : Arrays.stream(tekst.split(" ")).map(Schoolsoort::valueOf).collect(Collectors.toSet());
    }
}
