package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets one supervisor at a time use a data folder; the system frees it even after a kill. */
record Slot(FileChannel kanaal, FileLock grendel) implements AutoCloseable {

    /** Empty when another process holds it. */
    static Optional<Slot> neem(Path bestand) throws IOException {
        Files.createDirectories(bestand.toAbsolutePath().getParent());
        var kanaal = FileChannel.open(bestand, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var grendel = kanaal.tryLock();
        if (grendel == null) {
            kanaal.close();
            return Optional.empty();
        }
        return Optional.of(new Slot(kanaal, grendel));
    }

    @Override
    public void close() throws IOException {
        kanaal.close();
    }
}
