package nl.passendonderwijs.funding.berekening.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SnapshotjsonTest {

    @Test
    void schrijft_een_bewaard_snapshot_byte_voor_byte_terug() throws IOException {
        var bewaard = bewaard();

        var opnieuw = Snapshotjson.schrijf(Snapshotjson.lees(bewaard));

        assertThat(opnieuw).isEqualTo(bewaard);
    }

    private static String bewaard() throws IOException {
        try (var invoer = SnapshotjsonTest.class.getResourceAsStream("/snapshots/PO_TOT_2022-1.json")) {
            return new String(Objects.requireNonNull(invoer).readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
