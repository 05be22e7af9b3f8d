package nl.passendonderwijs.systeemtest.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RegelmatrixTest {

    private static final Path WORTEL = Path.of("..");
    private static final Path LIJST = WORTEL.resolve("docs/domein/regels.csv");
    private static final Path MATRIX = WORTEL.resolve("docs/domein/regels.md");

    private static Regelmatrix matrix;

    @BeforeAll
    static void lees_de_bronnen() throws IOException {
        var lijst = Regellijst.lees(LIJST);
        var scan = new Bronscan(lijst.groepen());
        matrix = new Regelmatrix(
                lijst,
                vindplaatsen(Bronbestanden.hoofdcode(WORTEL), scan::idsVanAnnotaties),
                vindplaatsen(Bronbestanden.tests(WORTEL), scan::idsVanTest));
    }

    @Test
    void elke_regel_die_code_of_test_noemt_staat_in_de_lijst() {
        assertThat(matrix.onbekendeRegels()).isEmpty();
    }

    @Test
    void de_matrix_volgt_de_bronnen() throws IOException {
        if (Boolean.getBoolean("regels.schrijf")) {
            Files.writeString(MATRIX, matrix.alsMarkdown());
        }

        assertThat(MATRIX)
                .as("docs/domein/regels.md loopt achter; schrijf het opnieuw met"
                        + " mvn -pl system-tests test -Dtest=RegelmatrixTest -Dregels.schrijf=true")
                .hasContent(matrix.alsMarkdown());
    }

    private static Vindplaatsen vindplaatsen(List<Path> bestanden, Function<String, Stream<String>> scan)
            throws IOException {
        var vindplaatsen = new Vindplaatsen();
        for (var bestand : bestanden) {
            var klasse = Bronbestanden.naam(bestand);
            scan.apply(Files.readString(bestand)).forEach(id -> vindplaatsen.noteer(id, klasse));
        }
        return vindplaatsen;
    }
}
