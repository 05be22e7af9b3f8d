package nl.passendonderwijs.registry.importeren;

import static nl.passendonderwijs.registry.Bestandenvoorbeelden.importeer;
import static nl.passendonderwijs.registry.KleinRegisterVoorbeelden.SAMENWERKINGSVERBANDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.passendonderwijs.kit.platform.Testplatform;
import nl.passendonderwijs.registry.Schoon;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(Testplatform.class)
class FoutBestandTest {

    @Inject
    Schoon schoon;

    @BeforeEach
    void leeg() {
        schoon.maak();
    }

    static Stream<Arguments> foute_bestanden() {
        var gzip = Bestandsvormen.gzip(SAMENWERKINGSVERBANDEN.repeat(200));
        return Stream.of(
                Arguments.of("leeg", new byte[0], "leeg"),
                Arguments.of("kolommen", "swv_code,naam\nPO2602,x\n".getBytes(StandardCharsets.UTF_8), "ontbreken"),
                Arguments.of(
                        "codering",
                        "swv_code,regio_label,landelijk\nPO2602,S\u00fadwest,0\n".getBytes(StandardCharsets.ISO_8859_1),
                        "UTF-8"),
                Arguments.of("zip", Bestandsvormen.zip(SAMENWERKINGSVERBANDEN), "zip"),
                Arguments.of("afgebroken gzip", Arrays.copyOf(gzip, gzip.length / 2), "afgebroken"),
                Arguments.of("afgebroken kop", Arrays.copyOf(gzip, 5), "afgebroken"),
                Arguments.of("binair", new byte[] {0, 1, 2, 3, 0, 0, 7}, "geen tekst"),
                Arguments.of(
                        "dubbele kolom",
                        "swv_code,swv_code\nPO2602,PO2602\n".getBytes(StandardCharsets.UTF_8),
                        "twee keer"),
                Arguments.of(
                        "open aanhaling",
                        ("swv_code,regio_label,landelijk\nPO2602,\"" + "x,\n".repeat(600_000))
                                .getBytes(StandardCharsets.UTF_8),
                        "geen CSV"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foute_bestanden")
    void verandert_niets_bij_een_fout_bestand(String naam, byte[] inhoud, String melding) {
        var job = importeer("REGISTER_SAMENWERKINGSVERBANDEN", inhoud);

        job.then().body("status", equalTo("MISLUKT")).body("melding", containsString(melding));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM samenwerkingsverband"))
                .isZero();
    }

    @Test
    void draait_alles_terug_als_het_bestand_halverwege_breekt() {
        var regels = new StringBuilder("swv_code,regio_label,landelijk\n");
        for (int nr = 0; nr < 5_000; nr++) {
            regels.append("PO%02d%02d,Regio,0\n".formatted(20 + nr / 100 % 12, nr % 100));
        }
        var inhoud = regels.append("PO2601,S\u00fadwest,0\n").toString().getBytes(StandardCharsets.ISO_8859_1);

        var job = importeer("REGISTER_SAMENWERKINGSVERBANDEN", inhoud);

        job.then().body("status", equalTo("MISLUKT"));
        assertThat(schoon.aantal("SELECT count(*) AS aantal FROM samenwerkingsverband"))
                .isZero();
    }
}
