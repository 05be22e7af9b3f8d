package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The one file through which the supervisor tells the other commands who it is and how far. */
public record Toestandbestand(Path bestand) {

    /** What the file says: the supervisor's process id and its state. */
    public record Stand(long pid, Toestand toestand) {}

    public static Toestandbestand van(Omgeving omgeving) {
        return new Toestandbestand(omgeving.run("platform"));
    }

    /** Replaces the file in one step, so that a reader never sees half a line. */
    public void schrijf(Stand stand) throws IOException {
        var nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        Files.writeString(nieuw, stand.pid() + " " + stand.toestand());
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
    }

    public Optional<Stand> lees() {
        try {
            var delen = Files.readString(bestand).strip().split(" ", 2);
            return Optional.of(new Stand(Long.parseLong(delen[0]), Toestand.valueOf(delen[1])));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            throw new Opstartfout("Het bestand %s is onleesbaar; verwijder het.".formatted(bestand), e);
        }
    }
}
