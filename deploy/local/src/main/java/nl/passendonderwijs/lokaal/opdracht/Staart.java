package nl.passendonderwijs.lokaal.opdracht;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads what was added to a file since the last time, in whole lines. */
final class Staart {

    private final Path bestand;
    private long gelezen;

    Staart(Path bestand) {
        this.bestand = bestand;
    }

    List<String> nieuweRegels() throws IOException {
        if (!Files.exists(bestand)) {
            return List.of();
        }
        try (var invoer = new RandomAccessFile(bestand.toFile(), "r")) {
            var tekst = heleRegels(invoer);
            gelezen += tekst.getBytes(StandardCharsets.UTF_8).length;
            return tekst.lines().toList();
        }
    }

    private String heleRegels(RandomAccessFile invoer) throws IOException {
        var bytes = new byte[Math.toIntExact(Math.max(0, invoer.length() - gelezen))];
        invoer.seek(gelezen);
        invoer.readFully(bytes);
        var tekst = new String(bytes, StandardCharsets.UTF_8);
        return tekst.substring(0, tekst.lastIndexOf('\n') + 1);
    }
}
