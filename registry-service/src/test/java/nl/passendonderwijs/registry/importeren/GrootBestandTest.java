package nl.passendonderwijs.registry.importeren;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrootBestandTest {

    private static final int RIJEN = 100_000;

    @TempDir
    Path map;

    @Test
    void leest_dertig_megabyte_met_een_heap_van_zestien() throws IOException, InterruptedException {
        var bestand = schrijf();
        assertThat(Files.size(bestand)).isGreaterThan(30_000_000);

        var proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx16m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Geheugenproef.class.getName(),
                        bestand.toString())
                .redirectErrorStream(true)
                .start();
        var uitvoer = new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(uitvoer.strip()).isEqualTo(String.valueOf(RIJEN));
        assertThat(proces.waitFor()).isZero();
    }

    private Path schrijf() throws IOException {
        var bestand = map.resolve("groot.csv");
        var naam = "x".repeat(300);
        try (var uit = Files.newBufferedWriter(bestand)) {
            uit.write("nummer,naam\n");
            for (int nr = 0; nr < RIJEN; nr++) {
                uit.write(nr + "," + naam + "\n");
            }
        }
        return bestand;
    }
}
