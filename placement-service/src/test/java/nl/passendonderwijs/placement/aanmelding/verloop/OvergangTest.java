package nl.passendonderwijs.placement.aanmelding.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of domain 2.7, row by row, and everything that is not in it. */
class OvergangTest {

    private static final Set<String> ALTIJD_ONBESLIST = Set.of(
            "BEOORDELEN", "OVERLEGGEN", "BEREID_VERKLAREN", "TIJDELIJK_PLAATSEN", "TOELATEN", "WEIGEREN", "INTREKKEN");

    @ParameterizedTest(name = "{0} kent {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "AANGEMELD | onbeslist IN_BEHANDELING_NEMEN AANVULLING_VRAGEN",
                "IN_BEHANDELING | onbeslist AANVULLING_VRAGEN VERLENGEN",
                "AANVULLING_GEVRAAGD | onbeslist AANVULLEN NIET_BEHANDELEN",
                "VERLENGD | onbeslist AANVULLING_VRAGEN",
                "NIET_IN_BEHANDELING | HERZIEN",
                "TOEGELATEN | INSCHRIJVEN",
                "GEWEIGERD | HERZIEN",
                "INGETROKKEN | geen",
                "INGESCHREVEN | geen",
            })
    void elke_staat_kent_precies_de_stappen_van_de_wet(Statuscode staat, String stappen) {
        var verwacht = Arrays.stream(stappen.split(" "))
                .flatMap(woord -> switch (woord) {
                    case "onbeslist" -> ALTIJD_ONBESLIST.stream();
                    case "geen" -> Stream.empty();
                    default -> Stream.of(woord);
                })
                .collect(Collectors.toSet());

        var kent = StatusVoorbeelden.alle().stream().filter(status -> status.code() == staat);

        assertThat(kent)
                .isNotEmpty()
                .allSatisfy(status -> assertThat(status.stappen())
                        .map(Stapsoort::name)
                        .containsExactlyInAnyOrderElementsOf(verwacht));
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void een_stap_lukt_alleen_vanuit_een_staat_die_haar_noemt(Stap stap) {
        assertThat(StatusVoorbeelden.alle())
                .allSatisfy(status -> assertThat(Overgang.na(status, stap).isPresent())
                        .isEqualTo(status.stappen().contains(stap.soort())));
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void een_stap_komt_uit_de_historie_zoals_zij_erin_ging(Stap stap) {
        var gelezen = stap.soort().lees(stap.datum(), stap.feiten());

        assertThat(gelezen).isEqualTo(stap);
    }

    @ParameterizedTest(name = "{0} na {1}: {2}")
    @CsvSource({
        "AANGEMELD, BEHANDELING, IN_BEHANDELING",
        "AANGEMELD, VERZOEK, AANVULLING_GEVRAAGD",
        "IN_BEHANDELING, VERZOEK, AANVULLING_GEVRAAGD",
        "VERLENGD, VERZOEK, AANVULLING_GEVRAAGD",
        "IN_BEHANDELING, VERLENGING, VERLENGD",
        "AANVULLING_GEVRAAGD, BUITENBEHANDELING, NIET_IN_BEHANDELING",
        "AANVULLING_GEVRAAGD, ONVOLDOENDE, AANVULLING_GEVRAAGD",
        "AANGEMELD, TOELATING, TOEGELATEN",
        "VERLENGD, WEIGERING, GEWEIGERD",
        "IN_BEHANDELING, INTREKKING, INGETROKKEN",
        "TOEGELATEN, INSCHRIJVING, INGESCHREVEN",
        "GEWEIGERD, HERZIENING, TOEGELATEN",
        "NIET_IN_BEHANDELING, HERZIENING, TOEGELATEN",
        "AANGEMELD, TIJDELIJK, AANGEMELD",
        "VERLENGD, OVERLEG, VERLENGD",
    })
    void elke_rij_van_2_7_leidt_naar_haar_staat(Statuscode van, String stap, Statuscode naar) throws Exception {
        var gezet = (Stap) StapVoorbeelden.class.getField(stap).get(null);
        var begin = StatusVoorbeelden.alle().stream()
                .filter(status -> status.code() == van)
                .findFirst()
                .orElseThrow();

        var na = Overgang.na(begin, gezet);

        assertThat(na).map(AanmeldingStatus::code).contains(naar);
    }

    @Test
    void na_aanvullen_loopt_een_verlengde_aanmelding_verlengd_verder() {
        var verloop = loop(
                StapVoorbeelden.BEHANDELING,
                StapVoorbeelden.VERLENGING,
                StapVoorbeelden.VERZOEK,
                StapVoorbeelden.AANVULLING);

        assertThat(verloop.status().code()).isEqualTo(Statuscode.VERLENGD);
    }

    @Test
    void verlengen_kan_een_keer() {
        var verloop = loop(StapVoorbeelden.BEHANDELING, StapVoorbeelden.VERLENGING);

        var nogEens = verloop.met(StapVoorbeelden.VERLENGING);

        assertThat(nogEens).isEmpty();
    }

    @Test
    void een_geweigerde_stap_noemt_de_staat_en_wat_wel_kan() {
        var weigering = new AanmeldingStatus.Toegelaten(StapVoorbeelden.ONTVANGST).bezwaarTegen(Stapsoort.WEIGEREN);

        assertThat(weigering.code()).isEqualTo("stap-niet-mogelijk");
        assertThat(weigering.detail()).contains("TOEGELATEN", "WEIGEREN", "INSCHRIJVEN");
    }

    private static Verloop loop(Stap... stappen) {
        return Stream.of(stappen)
                .reduce(Verloop.begin(), (tot, stap) -> tot.met(stap).orElseThrow(), (a, _) -> a);
    }

    private static List<Stap> stappen() {
        return StapVoorbeelden.alle();
    }
}
