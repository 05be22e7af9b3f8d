package nl.passendonderwijs.placement.plek.rangorde;

import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.EIGEN;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.basis;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.extra;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.opKm;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.opdracht;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.richting;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.school;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.soort;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.wens;
import static nl.passendonderwijs.placement.plek.PlekVoorbeelden.zonderPublicatie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Soort;
import nl.passendonderwijs.placement.plek.Kandidaat;
import nl.passendonderwijs.placement.plek.Zoekwens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RangschikkingTest {

    private static final Zoekwens AUTISME = wens("AUTISME");
    private static final Zoekwens BEIDE = wens("AUTISME", "DYSLEXIE");
    private static final Zoekwens KATHOLIEK = wens("Rooms-Katholiek", false, null, "AUTISME");

    static Stream<Arguments> eerstEnDaarna() {
        return Stream.of(
                arguments(
                        "ZP-06 de eigen school voor een andere, ook als die beter past en dichterbij is",
                        AUTISME,
                        opKm(school(EIGEN), 9.0),
                        opKm(school("10AA00", extra("AUTISME", 5, 0)), 1.0)),
                arguments(
                        "ZP-07 een reguliere school voor een speciale, ook als die beter past",
                        AUTISME,
                        school("20AA00"),
                        soort(school("10AA00", extra("AUTISME", 5, 0)), Soort.SO)),
                arguments(
                        "ZP-07 ook een school voor sbo is speciaal",
                        AUTISME,
                        school("20AA00"),
                        soort(school("10AA00", extra("AUTISME", 5, 0)), Soort.SBO)),
                arguments(
                        "wie biedt wat nodig is voor wie het niet biedt",
                        AUTISME,
                        opKm(school("20AA00", basis("AUTISME")), 9.0),
                        opKm(school("10AA00", basis("DYSLEXIE")), 1.0)),
                arguments(
                        "wie meer biedt voor wie minder biedt, ook al is er geen plaats",
                        BEIDE,
                        school("20AA00", extra("AUTISME", 2, 2), basis("DYSLEXIE")),
                        school("10AA00", extra("AUTISME", 2, 0))),
                arguments(
                        "wie iets zeker biedt voor wie niets publiceerde",
                        BEIDE,
                        school("20AA00", basis("AUTISME")),
                        zonderPublicatie("10AA00")),
                arguments(
                        "wie niets publiceerde voor wie het zeker niet biedt",
                        AUTISME,
                        zonderPublicatie("20AA00"),
                        school("10AA00", basis("DYSLEXIE"))),
                arguments(
                        "plaats voor onbekend",
                        AUTISME,
                        school("20AA00", extra("AUTISME", 6, 5)),
                        school("10AA00", extra("AUTISME", 6, null))),
                arguments(
                        "onbekend voor vol",
                        AUTISME,
                        school("20AA00", basis("AUTISME")),
                        school("10AA00", extra("AUTISME", 6, 6))),
                arguments(
                        "een plaats op een van de niveaus is genoeg",
                        AUTISME,
                        school("20AA00", basis("AUTISME"), extra("AUTISME", 6, 5)),
                        school("10AA00", basis("AUTISME"))),
                arguments(
                        "een behoefte zonder plaats maakt een school vol",
                        BEIDE,
                        school("20AA00", basis("AUTISME"), basis("DYSLEXIE")),
                        school("10AA00", extra("AUTISME", 6, 0), extra("DYSLEXIE", 6, 6))),
                arguments(
                        "een plaats voor de gewenste richting",
                        KATHOLIEK,
                        school("20AA00", extra("AUTISME", 6, 0)),
                        richting(school("10AA00", extra("AUTISME", 6, 6)), "Rooms-Katholiek")),
                arguments(
                        "de gewenste richting voor wat dichterbij is",
                        KATHOLIEK,
                        opKm(richting(school("20AA00"), "rooms-katholiek"), 9.0),
                        opKm(school("10AA00"), 1.0)),
                arguments(
                        "meer vrije plaatsen tellen niet, dichterbij wel",
                        AUTISME,
                        opKm(school("20AA00", extra("AUTISME", 1, 0)), 1.0),
                        opKm(school("10AA00", extra("AUTISME", 9, 0)), 9.0)),
                arguments(
                        "een bekende afstand voor een onbekende",
                        wens(),
                        opKm(school("20AA00"), 40.0),
                        opKm(school("10AA00"), null)),
                arguments(
                        "bij gelijke stand de code, ook als de afstand pas achter de komma van honderd meter verschilt",
                        wens(),
                        opKm(school("10AA00"), 1.04),
                        opKm(school("20AA00"), 1.01)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("eerstEnDaarna")
    void zet(String wat, Zoekwens wens, Kandidaat eerst, Kandidaat daarna) {
        var volgorde = Rangschikking.voor(opdracht(wens)).rangschik(List.of(daarna, eerst));

        assertThat(volgorde).extracting(plek -> plek.weging().kandidaat()).containsExactly(eerst, daarna);
        assertThat(volgorde).extracting(Plek::rang).containsExactly(1, 2);
    }

    @Test
    void geeft_voor_elke_volgorde_van_kandidaten_hetzelfde_antwoord() {
        var een = List.of(school("10AA00"), school("20AA00"), zonderPublicatie("30AA00"), school("40AA00"));

        var heen = Rangschikking.voor(opdracht(AUTISME)).rangschik(een);
        var terug = Rangschikking.voor(opdracht(AUTISME)).rangschik(een.reversed());

        assertThat(heen).isEqualTo(terug);
    }
}
