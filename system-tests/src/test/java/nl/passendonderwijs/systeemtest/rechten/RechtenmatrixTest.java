package nl.passendonderwijs.systeemtest.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RechtenmatrixTest {

    private static final Path MATRIX = Path.of("../docs/rechten.md");

    private final Rechtenmatrix matrix = lees();

    @Test
    void de_tabel_volgt_de_documenten_van_de_api() throws IOException {
        if (Boolean.getBoolean("rechten.schrijf")) {
            Files.writeString(MATRIX, matrix.alsMarkdown());
        }

        assertThat(MATRIX)
                .as("docs/rechten.md loopt achter; schrijf het opnieuw met"
                        + " mvn -pl system-tests test -Dtest=RechtenmatrixTest -Drechten.schrijf=true")
                .hasContent(matrix.alsMarkdown());
    }

    @Test
    void alleen_het_register_is_open_en_alleen_om_te_lezen() {
        assertThat(matrix.handelingen())
                .filteredOn(handeling -> handeling.scope().isEmpty())
                .allSatisfy(handeling -> {
                    assertThat(handeling.methode()).isEqualTo("GET");
                    assertThat(handeling.adres()).startsWith("/registry/v1/");
                });
    }

    private static Rechtenmatrix lees() {
        try {
            return Rechtenmatrix.lees(Path.of("../docs/api"));
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
