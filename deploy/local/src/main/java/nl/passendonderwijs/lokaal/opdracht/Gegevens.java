package nl.passendonderwijs.lokaal.opdracht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The data of a platform that is stopped. */
record Gegevens(Path map) {

    /** Only what the platform itself made is named here: the folder may be anyone's. */
    private static final List<String> DELEN = List.of("postgres/data", "kafka", "register.geladen");

    void wis() throws IOException {
        for (var deel : DELEN) {
            wis(map.resolve(deel));
        }
    }

    private static void wis(Path boom) throws IOException {
        if (!Files.exists(boom)) {
            return;
        }
        try (var paden = Files.walk(boom)) {
            for (var pad : paden.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(pad);
            }
        }
    }
}
