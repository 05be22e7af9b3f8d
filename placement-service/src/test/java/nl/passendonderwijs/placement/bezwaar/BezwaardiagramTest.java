package nl.passendonderwijs.placement.bezwaar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.placement.bezwaar.verloop.BezwaarStatus;
import nl.passendonderwijs.placement.bezwaar.verloop.Bezwaarstap;
import org.junit.jupiter.api.Test;

/** Takes each step from each state of a bezwaar; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class BezwaardiagramTest {

    private static final Path BESTAND = Path.of("..", "docs", "domein", "bezwaar.md");

    @Test
    void de_tekening_van_een_bezwaar_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    @Test
    void elke_staat_noemt_precies_de_stappen_die_zij_toelaat() {
        assertThat(BezwaarVoorbeelden.staten())
                .allSatisfy(staat -> assertThat(BezwaarVoorbeelden.stappen())
                        .allSatisfy(stap -> assertThat(staat.na(stap).isPresent())
                                .isEqualTo(staat.stappen().contains(stap.soort()))));
    }

    @Test
    void een_weigering_noemt_de_staat_en_wat_nog_kan() {
        var weigering = BezwaarVoorbeelden.staten().getLast().weiger(Bezwaarstap.Soort.HOREN);

        assertThat(weigering.soort().status()).isEqualTo(409);
        assertThat(weigering.detail()).contains("INGETROKKEN").contains("HOREN").contains("niets");
    }

    private static String teken() {
        return """
                # Bezwaar

                The states of a bezwaar (domain 2.7), drawn by a test from what `BezwaarStatus` does with each step. It is a
                case beside the aanmelding (ADR 0013). A hearing (HOREN) is a fact that leaves the state as it is. No decision
                without a hearing (BEZ-01, BEZ-02, BEZ-03), and none while the [geschillencommissie](gpo.md) is at work
                (BEZ-04), during which the term stands still.

                ```mermaid
                stateDiagram-v2
                    [*] --> BEZWAAR: bezwaar maken
                %s
                %s
                ```
                """.formatted(pijlen(), eindes());
    }

    private static String pijlen() {
        return BezwaarVoorbeelden.staten().stream()
                .flatMap(van -> BezwaarVoorbeelden.stappen().stream().flatMap(stap -> pijl(van, stap)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> pijl(BezwaarStatus van, Bezwaarstap stap) {
        return van.na(stap).stream()
                .filter(na -> na.code() != van.code())
                .map(na -> "    %s --> %s: %s"
                        .formatted(van.code(), na.code(), stap.soort().name().toLowerCase(Locale.ROOT)));
    }

    private static String eindes() {
        return BezwaarVoorbeelden.staten().stream()
                .filter(staat -> staat.stappen().isEmpty())
                .map(staat -> "    %s --> [*]".formatted(staat.code()))
                .collect(Collectors.joining("\n"));
    }
}
