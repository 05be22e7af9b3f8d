package nl.passendonderwijs.placement.opp.verloop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws what the states really do with each step; rewrite the picture with {@code -Ddomein.schrijf=true}. */
class OppdiagramTest {

    private static final java.nio.file.Path BESTAND = java.nio.file.Path.of("..", "docs", "domein", "opp.md");

    @Test
    void de_tekening_van_een_ontwikkelingsperspectief_klopt_met_de_code() throws IOException {
        var getekend = teken();

        if (Boolean.getBoolean("domein.schrijf")) {
            Files.writeString(BESTAND, getekend);
        }

        assertThat(BESTAND).hasContent(getekend);
    }

    private static String teken() {
        return """
                # Ontwikkelingsperspectief

                The states of an ontwikkelingsperspectief (domain 2.3), drawn by a test from what `OppStatus` does with each
                step. Talks with the parents (OVERLEGGEN), their instemming on the handelingsdeel (INSTEMMEN), hearing the
                pupil (HOREN) and advice of the Commissie voor de Begeleiding (ADVISEREN) are facts that leave the state as
                it is, as is VOORTZETTEN, which takes back an end that is still to come when a removal was taken back; no
                school does that of its own accord. Who leaves has it until the end of the last day. Beside it run the six
                weeks to adopt it (OPP-02) and the yearly evaluation (OPP-04).

                | step | needs, or it is refused with 409 |
                |---|---|
                | VASTSTELLEN | overleg and, since 1 August 2017, instemming (OPP-03); all content (OPP-05); the pupil heard, since 1 August 2025 (OPP-06); in so and vso an advice (OPP-08) |
                | BIJSTELLEN | the same anew, instemming only when the handelingsdeel changes (OPP-04) |
                | EVALUEREN | overleg (OPP-04), the pupil heard (OPP-06), in so and vso an advice (OPP-08) |

                ```mermaid
                stateDiagram-v2
                    [*] --> IN_VOORBEREIDING: starten
                %s
                %s
                ```
                """.formatted(pijlen(), eindes());
    }

    private static String pijlen() {
        return OppVoorbeelden.staten().stream()
                .flatMap(staat -> OppVoorbeelden.stappen().stream()
                        .filter(stap -> !isFeit(stap))
                        .flatMap(stap -> Oppovergang.na(staat, stap).stream()
                                .map(na -> "    %s --> %s: %s"
                                        .formatted(
                                                staat.code(),
                                                na.code(),
                                                stap.soort().name().toLowerCase(Locale.ROOT)))))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isFeit(Oppstap stap) {
        return switch (stap) {
            case Oppstap.Overleg _,
                    Oppstap.Instemming _,
                    Oppstap.Hoorgesprek _,
                    Oppstap.Advies _,
                    Oppstap.Voortzetting _ -> true;
            case Oppstap.Vaststelling _, Oppstap.Bijstelling _, Oppstap.Evaluatie _, Oppstap.Beeindiging _ -> false;
        };
    }

    private static String eindes() {
        return OppVoorbeelden.staten().stream()
                .filter(staat -> staat.stappen().isEmpty())
                .map(staat -> "    %s --> [*]".formatted(staat.code()))
                .collect(Collectors.joining("\n"));
    }
}
