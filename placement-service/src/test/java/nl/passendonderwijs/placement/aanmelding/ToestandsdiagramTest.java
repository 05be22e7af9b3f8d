package nl.passendonderwijs.placement.aanmelding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Draws the states of an aanmelding from the code; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class ToestandsdiagramTest {

    private static final Path BESTAND = Path.of("..", "docs", "domein", "aanmelding.md");

    private record Overgang(Class<?> van, String stap, Class<?> naar) {}

    @Test
    void de_tekening_van_een_aanmelding_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    @Test
    void elke_staat_noemt_precies_de_stappen_die_zij_toelaat() {
        assertThat(new AanmeldingStatus.Aangemeld().stappen()).isEqualTo(stappenUit(AanmeldingStatus.Aangemeld.class));
        assertThat(new AanmeldingStatus.Toegelaten(ToelatingVoorbeelden.TOELATING).stappen())
                .isEqualTo(stappenUit(AanmeldingStatus.Toegelaten.class));
    }

    private static List<Stap> stappenUit(Class<?> staat) {
        return overgangen()
                .filter(overgang -> overgang.van().equals(staat))
                .map(overgang -> Stap.valueOf(overgang.stap().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static String teken() {
        var pijlen = overgangen()
                .map(o -> "    %s --> %s: %s".formatted(code(o.van()), code(o.naar()), o.stap()))
                .collect(Collectors.joining("\n"));
        return """
                # Aanmelding

                The states of an aanmelding (domain 2.7), drawn from `AanmeldingStatus` by a test. Beside the state run two
                clocks: the beslistermijn (ZP-10) and the plaatsingstermijn (ZP-11).

                ```mermaid
                stateDiagram-v2
                    [*] --> AANGEMELD: aanmelden
                %s
                %s
                ```
                """.formatted(pijlen, eindes());
    }

    private static String eindes() {
        return Arrays.stream(AanmeldingStatus.class.getPermittedSubclasses())
                .filter(staat ->
                        overgangen().noneMatch(overgang -> overgang.van().equals(staat)))
                .map(staat -> "    %s --> [*]".formatted(code(staat)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Overgang> overgangen() {
        return Arrays.stream(AanmeldingStatus.class.getPermittedSubclasses())
                .flatMap(staat -> Arrays.stream(staat.getDeclaredMethods())
                        .filter(methode -> AanmeldingStatus.class.isAssignableFrom(methode.getReturnType()))
                        .map(methode -> new Overgang(staat, methode.getName(), methode.getReturnType()))
                        .sorted(java.util.Comparator.comparing(Overgang::stap)));
    }

    private static String code(Class<?> staat) {
        return staat.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
