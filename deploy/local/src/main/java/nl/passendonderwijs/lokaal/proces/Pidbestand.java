package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Remembers the process id of a child, so that a later start can find what an earlier one left. */
public record Pidbestand(Path bestand) {

    public void schrijf(long pid) throws IOException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        Files.writeString(bestand, Long.toString(pid));
    }

    /** The first line as a number; empty when there is no file or no number in it. */
    public Optional<Long> lees() {
        try (var regels = Files.lines(bestand)) {
            return regels.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    public void wis() throws IOException {
        Files.deleteIfExists(bestand);
    }
}
