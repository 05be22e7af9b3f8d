package nl.passendonderwijs.placement.thuiszitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import org.junit.jupiter.api.Test;

/** Draws the states of a thuiszitter from the code; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class ThuiszitterdiagramTest {

    private static final Path BESTAND = Path.of("..", "docs", "domein", "thuiszitter.md");
    private static final Doorzettingsbesluit BESLUIT = new Doorzettingsbesluit(
            Functionaris.SWV_DIRECTEUR, LocalDate.of(2026, 11, 2), Vestigingscode.van("01VI00"));
    private static final Beeindiging EINDE =
            new Beeindiging(LocalDate.of(2026, 11, 16), Beeindigingsreden.ANDERE_SCHOOL);

    private record Overgang(Class<?> van, String stap, Class<?> naar) {}

    @Test
    void de_tekening_van_een_thuiszitter_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    @Test
    void elke_staat_noemt_precies_de_stappen_die_zij_toelaat() {
        var staten = List.of(
                new ThuiszitterStatus.Gemeld(),
                new ThuiszitterStatus.DoorzettingsmachtIngezet(BESLUIT),
                new ThuiszitterStatus.Beeindigd(BESLUIT, EINDE));

        assertThat(staten).allSatisfy(staat -> assertThat(staat.stappen()).isEqualTo(stappenUit(staat.getClass())));
    }

    @Test
    void een_weigering_noemt_de_staat_en_wat_nog_kan() {
        var weigering = new ThuiszitterStatus.DoorzettingsmachtIngezet(BESLUIT).weiger(Thuiszitterstap.DOORZETTEN);

        assertThat(weigering.soort().status()).isEqualTo(409);
        assertThat(weigering.detail()).contains("DOORZETTINGSMACHT_INGEZET").contains("BEEINDIGEN");
    }

    private static List<Thuiszitterstap> stappenUit(Class<?> staat) {
        return overgangen()
                .filter(overgang -> overgang.van().equals(staat))
                .map(overgang -> Thuiszitterstap.valueOf(overgang.stap().toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static String teken() {
        var pijlen = overgangen()
                .map(o -> "    %s --> %s: %s".formatted(code(o.van()), code(o.naar()), o.stap()))
                .collect(Collectors.joining("\n"));
        return """
                # Thuiszitter

                The states of a reported thuiszitter (THZ-03), drawn from `ThuiszitterStatus` by a test. School, bestuur or
                swv ends the case; only the swv records that the doorzettingsmacht was used.

                ```mermaid
                stateDiagram-v2
                    [*] --> GEMELD: melden
                %s
                %s
                ```
                """.formatted(pijlen, eindes());
    }

    private static String eindes() {
        return Arrays.stream(ThuiszitterStatus.class.getPermittedSubclasses())
                .filter(staat ->
                        overgangen().noneMatch(overgang -> overgang.van().equals(staat)))
                .map(staat -> "    %s --> [*]".formatted(code(staat)))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Overgang> overgangen() {
        return Arrays.stream(ThuiszitterStatus.class.getPermittedSubclasses())
                .flatMap(staat -> Arrays.stream(staat.getDeclaredMethods())
                        .filter(methode -> ThuiszitterStatus.class.isAssignableFrom(methode.getReturnType()))
                        .map(methode -> new Overgang(staat, methode.getName(), methode.getReturnType()))
                        .sorted(Comparator.comparing(Overgang::stap)));
    }

    private static String code(Class<?> staat) {
        return staat.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
