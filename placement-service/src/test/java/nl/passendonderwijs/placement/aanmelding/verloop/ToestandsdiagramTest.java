package nl.passendonderwijs.placement.aanmelding.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws what the states really do with each step; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class ToestandsdiagramTest {

    private static final Path BESTAND = Path.of("..", "docs", "domein", "aanmelding.md");

    @Test
    void de_tekening_van_een_aanmelding_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    private static String teken() {
        return """
                # Aanmelding

                The states of an aanmelding (domain 2.7), drawn by a test from what `AanmeldingStatus` does with each step.
                Terms run beside the state: the beslistermijn (ZP-10), the plaatsingstermijn (ZP-11), the time to complete
                data (ZP-12) and the time to object (BEZ-01). While it is undecided, a judgement (BEOORDELEN), a talk with
                the parents (OVERLEGGEN), the word of another school (BEREID_VERKLAREN) and the temporary placement by the
                clock (TIJDELIJK_PLAATSEN) are recorded as facts and leave the state as it is.

                Bezwaar and GPO are cases of their own beside it, and what follows on INGESCHREVEN is the course of the
                inschrijving (ADR 0013).

                ```mermaid
                stateDiagram-v2
                    [*] --> AANGEMELD: aanmelden
                %s
                %s
                ```
                """.formatted(pijlen(), eindes());
    }

    private static String pijlen() {
        var pijlen = new LinkedHashMap<String, Set<String>>();
        for (var status : StatusVoorbeelden.alle()) {
            for (var stap : StapVoorbeelden.alle()) {
                Overgang.na(status, stap)
                        .filter(na -> na.code() != status.code())
                        .ifPresent(na -> pijlen.computeIfAbsent(
                                        "    %s --> %s".formatted(status.code(), na.code()), _ -> new TreeSet<>())
                                .add(naam(stap)));
            }
        }
        return pijlen.entrySet().stream().map(ToestandsdiagramTest::pijl).collect(Collectors.joining("\n"));
    }

    private static String pijl(Map.Entry<String, Set<String>> pijl) {
        return pijl.getKey() + ": " + String.join(", ", pijl.getValue());
    }

    private static String naam(Stap stap) {
        return stap.soort().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String eindes() {
        return StatusVoorbeelden.alle().stream()
                .filter(status -> status.stappen().isEmpty())
                .map(status -> "    %s --> [*]".formatted(status.code()))
                .collect(Collectors.joining("\n"));
    }
}
