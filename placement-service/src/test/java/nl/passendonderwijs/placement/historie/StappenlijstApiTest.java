package nl.passendonderwijs.placement.historie;

import static nl.passendonderwijs.placement.proef.School.als;
import static nl.passendonderwijs.placement.proef.School.alsBestuur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.placement.proef.Kopie;
import nl.passendonderwijs.placement.proef.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every collection of steps answers what was recorded there. */
@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class StappenlijstApiTest {

    private static final String VREEMD = "bestuur:99998";

    @BeforeEach
    void scholen() {
        Register.vul();
    }

    static Stream<Arguments> zaken() {
        return Stream.of(
                zaak(
                        "aanmelding",
                        Stappenzaak::aanmelding,
                        Map.of("oordelen", "BEOORDELEN", "overleggen", "OVERLEGGEN", "verlengingen", "")),
                zaak(
                        "bezwaar",
                        Stappenzaak::bezwaar,
                        Map.of("hoorzittingen", "HOREN", "besluiten", "BESLISSEN", "intrekkingen", "")),
                zaak(
                        "gpo-zaak",
                        Stappenzaak::gpozaak,
                        Map.of("verweren", "VERWEREN", "oordelen", "OORDELEN", "reacties", "", "intrekkingen", "")),
                zaak("opp", Stappenzaak::opp, opp()),
                zaak("verwijdering", Stappenzaak::verwijdering, verwijdering()),
                zaak("schorsing", Stappenzaak::schorsing, Map.of("beeindigingen", "SCHORSING_BEEINDIGEN")),
                zaak("inschrijving", Stappenzaak::inschrijving, Map.of("uitschrijvingen", "UITSCHRIJVEN")),
                zaak("overdracht", Stappenzaak::overdracht, Map.of("antwoorden", "", "intrekkingen", "INTREKKEN")),
                zaak(
                        "thuiszitter",
                        Stappenzaak::thuiszitter,
                        Map.of("doorzettingsbesluiten", "DOORZETTEN", "beeindigingen", "")));
    }

    @ParameterizedTest
    @MethodSource("zaken")
    void toont_alleen_de_stappen_van_haar_soort_aan_wie_erbij_hoort(
            Supplier<String> zaak, Map<String, String> stappen) {
        var plaats = zaak.get();

        var gelezen = lees(plaats, stappen);

        assertThat(gelezen.values()).allMatch(antwoord -> antwoord.statusCode() == 200);
        assertThat(gelezen.values())
                .allMatch(antwoord -> antwoord.header("Cache-Control").contains("no-store"));
        assertThat(gelezen)
                .allSatisfy((soort, antwoord) -> assertThat(antwoord.<List<String>>path("resultaten.stap"))
                        .hasToString("[" + stappen.get(soort) + "]"));
        assertThat(stappen.keySet())
                .allMatch(soort -> als(VREEMD).get(plaats + "/" + soort).statusCode() == 404);
    }

    @ParameterizedTest
    @MethodSource("zaken")
    void PRIV_elke_lezing_staat_in_het_logboek(Supplier<String> zaak, Map<String, String> stappen) {
        var plaats = zaak.get();

        var gelogd = stappen.keySet().stream().map(soort -> gelogd(plaats + "/" + soort));

        assertThat(gelogd).allMatch(aantal -> aantal > 0);
    }

    private static long gelogd(String adres) {
        var eerder = logboek();
        alsBestuur().get(adres);
        return logboek() - eerder;
    }

    private static Map<String, Response> lees(String plaats, Map<String, String> stappen) {
        return stappen.keySet().stream()
                .collect(Collectors.toMap(
                        soort -> soort,
                        soort -> alsBestuur().get(plaats + "/" + soort),
                        (een, _) -> een,
                        TreeMap::new));
    }

    private static long logboek() {
        return Long.parseLong(
                Kopie.lees("SELECT count(*)::text FROM verwerkingslog").getFirst());
    }

    private static Map<String, String> opp() {
        return Map.of(
                "overleggen",
                "OVERLEGGEN",
                "instemmingen",
                "INSTEMMEN",
                "hoorgesprekken",
                "HOREN",
                "adviezen",
                "",
                "vaststellingen",
                "VASTSTELLEN",
                "bijstellingen",
                "",
                "evaluaties",
                "",
                "beeindigingen",
                "");
    }

    private static Map<String, String> verwijdering() {
        return Map.of(
                "gehoord",
                "HOREN",
                "inspectieraadplegingen",
                "",
                "bereidverklaringen",
                "BEREID_VERKLAREN",
                "zoekinspanningen",
                "",
                "besluiten",
                "VERWIJDEREN",
                "intrekkingen",
                "");
    }

    private static Arguments zaak(String naam, Supplier<String> zaak, Map<String, String> stappen) {
        return argumentSet(naam, zaak, stappen);
    }
}
