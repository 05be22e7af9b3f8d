package nl.passendonderwijs.registry.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.waarden.Periode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoorwerkingTest {
    /** A stand with two fields within it, each one letter. */
    record Proef(Inhoud inhoud, Periode geldig) implements Geldend<Proef> {
        @Override
        public Proef met(Periode tijd) {
            return new Proef(inhoud, tijd);
        }
    }

    record Inhoud(String een, String ander) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ax 2011-08-01/2020-08-01; ay 2020-08-01/..                          | 2015-01-01 bx | bx 2011-08-01/2020-08-01; by 2020-08-01/..
            ax 2011-08-01/2020-08-01; ay 2020-08-01/..                          | 2025-01-01 by | bx 2011-08-01/2020-08-01; by 2020-08-01/..
            ax 2011-08-01/2020-08-01; cx 2020-08-01/2022-08-01; ax 2022-08-01/.. | 2015-01-01 bx | bx 2011-08-01/2020-08-01; cx 2020-08-01/2022-08-01; ax 2022-08-01/..
            ax 2011-08-01/2020-08-01; ay 2020-08-01/..                          | 2015-01-01 bz | bz 2011-08-01/2020-08-01; by 2020-08-01/..
            ax 2011-08-01/2020-08-01; ay 2020-08-01/..                          | 2015-01-01 ay | ay 2011-08-01/..
            """)
    void een_correctie_reikt_zover_als_wat_onjuist_was(String bekend, String correctie, String verwacht) {
        var lijn = lijn(bekend);
        var delen = correctie.split(" ");
        var oud = lijn.op(LocalDate.parse(delen[0])).orElseThrow();

        var gecorrigeerd = Doorwerking.van(lijn, oud, stand(delen[1], oud.geldig()));

        assertThat(tekst(gecorrigeerd.standen())).isEqualTo(verwacht);
    }

    private static Tijdlijn<Proef> lijn(String tekst) {
        return new Tijdlijn<>(Stream.of(tekst.split("; "))
                .map(deel -> stand(deel.split(" ")[0], Periode.van(deel.split(" ")[1])))
                .toList());
    }

    private static Proef stand(String velden, Periode geldig) {
        return new Proef(new Inhoud(velden.substring(0, 1), velden.substring(1)), geldig);
    }

    private static String tekst(List<Proef> standen) {
        return standen.stream()
                .map(stand -> stand.inhoud().een() + stand.inhoud().ander() + " " + stand.geldig())
                .collect(Collectors.joining("; "));
    }
}
