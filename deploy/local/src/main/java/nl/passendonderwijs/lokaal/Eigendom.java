package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A secret file: complete from its first moment and never readable for others. */
public final class Eigendom {

    private Eigendom() {}

    /** Writes it; when another process was first, that one's file stays. */
    public static void schrijf(Path bestand, String inhoud) throws IOException {
        var map = bestand.toAbsolutePath().getParent();
        Files.createDirectories(map);
        var rechten = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var nieuw = Files.createTempFile(map, "nieuw", "", rechten);
        try {
            Files.writeString(nieuw, inhoud);
            // A link, unlike a move, fails when the name is taken already.
            Files.createLink(bestand, nieuw);
        } catch (FileAlreadyExistsException e) {
            System.getLogger(Eigendom.class.getName()).log(System.Logger.Level.DEBUG, "kept the file of another", e);
        } finally {
            Files.delete(nieuw);
        }
    }
}
