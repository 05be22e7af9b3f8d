package nl.passendonderwijs.placement.gpo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.placement.gpo.verloop.GpoStatus;
import nl.passendonderwijs.placement.gpo.verloop.Gpostap;
import org.junit.jupiter.api.Test;

/** Takes each step from each state of a dispute; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class GpodiagramTest {

    private static final Path BESTAND = Path.of("..", "docs", "domein", "gpo.md");

    @Test
    void de_tekening_van_een_geschil_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    @Test
    void elke_staat_noemt_precies_de_stappen_die_zij_toelaat() {
        assertThat(GpoVoorbeelden.staten())
                .allSatisfy(staat -> assertThat(GpoVoorbeelden.stappen())
                        .allSatisfy(stap -> assertThat(staat.na(stap).isPresent())
                                .isEqualTo(staat.stappen().contains(stap.soort()))));
    }

    @Test
    void een_weigering_noemt_de_staat_en_wat_nog_kan() {
        var weigering = GpoVoorbeelden.staten().get(1).weiger(Gpostap.Soort.VERWEREN);

        assertThat(weigering.soort().status()).isEqualTo(409);
        assertThat(weigering.detail())
                .contains("GPO_OORDEEL")
                .contains("VERWEREN")
                .contains("REAGEREN");
    }

    private static String teken() {
        return """
                # Geschil bij de GPO

                The states of a case at the geschillencommissie passend onderwijs (domain 2.7), drawn by a test from what
                `GpoStatus` does with each step. It is a case beside the aanmelding (ADR 0013). The verweer of the board
                (VERWEREN) is a fact that leaves the state as it is. The oordeel does not bind (GPO-02); the board tells what
                it does with it (GPO-03). From filing until the oordeel a [bezwaar](bezwaar.md) about the same waits (BEZ-04).

                ```mermaid
                stateDiagram-v2
                    [*] --> GPO_AANHANGIG: indienen
                %s
                %s
                ```
                """.formatted(pijlen(), eindes());
    }

    private static String pijlen() {
        return GpoVoorbeelden.staten().stream()
                .flatMap(van -> GpoVoorbeelden.stappen().stream().flatMap(stap -> pijl(van, stap)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> pijl(GpoStatus van, Gpostap stap) {
        return van.na(stap).stream()
                .filter(na -> na.code() != van.code())
                .map(na -> "    %s --> %s: %s"
                        .formatted(van.code(), na.code(), stap.soort().name().toLowerCase(Locale.ROOT)));
    }

    private static String eindes() {
        return GpoVoorbeelden.staten().stream()
                .filter(staat -> staat.stappen().isEmpty())
                .map(staat -> "    %s --> [*]".formatted(staat.code()))
                .collect(Collectors.joining("\n"));
    }
}
