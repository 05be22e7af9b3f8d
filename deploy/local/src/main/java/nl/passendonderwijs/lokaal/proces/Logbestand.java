package nl.passendonderwijs.lokaal.proces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one process: set aside once when it has grown too large. */
public record Logbestand(Path bestand) {

    private static final long HOOGSTENS = 10_000_000;

    /** Makes the folder, and moves a log of more than 10 MB to {@code .1}. */
    public Path voorbereid() throws IOException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        if (Files.exists(bestand) && Files.size(bestand) > HOOGSTENS) {
            var vorige = bestand.resolveSibling(bestand.getFileName() + ".1");
            Files.move(bestand, vorige, StandardCopyOption.REPLACE_EXISTING);
        }
        return bestand;
    }

    /** The last lines, for a person who must see why something fell. */
    public List<String> staart(int regels) {
        try {
            var alle = Files.readString(bestand).lines().toList();
            return alle.subList(Math.max(0, alle.size() - regels), alle.size());
        } catch (IOException e) {
            return List.of();
        }
    }
}
