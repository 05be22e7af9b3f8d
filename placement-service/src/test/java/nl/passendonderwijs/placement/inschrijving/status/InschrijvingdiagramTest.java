package nl.passendonderwijs.placement.inschrijving.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.passendonderwijs.kit.waarden.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Draws what the states really do with each step; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class InschrijvingdiagramTest {

    private static final Path BESTAND = Path.of("..", "docs", "domein", "inschrijving.md");
    private static final LocalDate DAG = LocalDate.of(2026, 3, 9);
    private static final Periode DAGEN = new Periode(DAG, DAG.plusDays(3));
    private static final Einde EINDE = Einde.op(DAG, Uitschrijfreden.VERHUIZING);

    @Test
    void de_tekening_van_een_inschrijving_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    @ParameterizedTest(name = "{0} kent {1}")
    @CsvSource({
        "INGESCHREVEN, SCHORSEN SCHORSING_BEEINDIGEN VERWIJDERING_VOORNEMEN UITSCHRIJVEN",
        "GESCHORST, SCHORSING_BEEINDIGEN VERWIJDERING_VOORNEMEN UITSCHRIJVEN",
        "VERWIJDERING_VOORGENOMEN, SCHORSEN SCHORSING_BEEINDIGEN VERWIJDERING_INTREKKEN VERWIJDEREN UITSCHRIJVEN",
        "VERWIJDERD, VERWIJDERING_INTREKKEN",
        "UITGESCHREVEN, ''",
    })
    void elke_staat_kent_precies_de_stappen_van_de_wet(Inschrijvingstaat staat, String stappen) {
        var status =
                staten().stream().filter(kandidaat -> kandidaat.code() == staat).findFirst();

        assertThat(status.orElseThrow().stappen().stream().map(Stapsoort::name).collect(Collectors.joining(" ")))
                .isEqualTo(stappen);
    }

    @Test
    void VER_01_wie_is_verwijderd_komt_alleen_door_een_bezwaar_terug() {
        assertThat(new InschrijvingStatus.Verwijderd(EINDE).stappenVanSchool()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stappen")
    void een_stap_lukt_alleen_vanuit_een_staat_die_haar_noemt(Inschrijvingstap stap) {
        assertThat(staten())
                .allSatisfy(status -> assertThat(Overgang.na(status, stap).isPresent())
                        .isEqualTo(status.stappen().contains(stap.soort())));
    }

    private static String teken() {
        return """
                # Inschrijving

                The states of an inschrijving (last rows of domain 2.7), drawn by a test from what `InschrijvingStatus` does
                with each step. A schorsing is over by itself after its last day (SCH-01): GESCHORST follows from the dates.
                Beside the state an inschrijving is DEFINITIEF, or TIJDELIJK until the school decides on the aanmelding (ZP-11).

                ```mermaid
                stateDiagram-v2
                    [*] --> INGESCHREVEN: inschrijven
                %s
                    VERWIJDERD --> [*]
                    UITGESCHREVEN --> [*]
                ```
                """.formatted(pijlen());
    }

    private static String pijlen() {
        var pijlen = new LinkedHashMap<String, Set<String>>();
        for (var status : staten()) {
            for (var stap : stappen()) {
                Overgang.na(status, stap)
                        .filter(na -> na.code() != status.code())
                        .ifPresent(na -> pijlen.computeIfAbsent(
                                        "    %s --> %s".formatted(status.code(), na.code()), _ -> new TreeSet<>())
                                .add(naam(stap)));
            }
        }
        return pijlen.entrySet().stream()
                .map((Map.Entry<String, Set<String>> pijl) -> pijl.getKey() + ": " + String.join(", ", pijl.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String naam(Inschrijvingstap stap) {
        return stap.soort().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<InschrijvingStatus> staten() {
        return List.of(
                new InschrijvingStatus.Ingeschreven(),
                new InschrijvingStatus.Geschorst(DAGEN),
                new InschrijvingStatus.VerwijderingVoorgenomen(),
                new InschrijvingStatus.Verwijderd(EINDE),
                new InschrijvingStatus.Uitgeschreven(EINDE));
    }

    private static List<Inschrijvingstap> stappen() {
        return List.of(
                new Inschrijvingstap.Schorsing(DAGEN),
                new Inschrijvingstap.Schorsingseinde(DAG),
                new Inschrijvingstap.Voornemen(DAG),
                new Inschrijvingstap.Intrekking(DAG),
                new Inschrijvingstap.Verwijdering(DAG, EINDE),
                new Inschrijvingstap.Uitschrijving(EINDE));
    }
}
