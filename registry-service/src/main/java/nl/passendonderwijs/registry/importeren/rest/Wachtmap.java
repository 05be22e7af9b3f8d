package nl.passendonderwijs.registry.importeren.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.multipart.FileItem;

/** Where a file waits for its turn; never in memory. */
@ApplicationScoped
class Wachtmap {

    @ConfigProperty(name = "swv.import.map")
    Path map;

    /** A copy of its own, for the upload is gone when the request ends. */
    Wachtend bewaar(FileItem bestand) {
        try {
            Files.createDirectories(map);
            var pad = Files.createTempFile(map, "import-", ".csv");
            return new Wachtend(pad, kopieer(bestand, pad));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static String kopieer(FileItem bestand, Path pad) throws IOException {
        try (var uit = Files.newOutputStream(pad);
                var in = new DigestInputStream(bestand.getInputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(uit);
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException fout) {
            throw new IllegalStateException(fout);
        }
    }

    void verwijder(Path pad) {
        try {
            Files.deleteIfExists(pad);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** @param vingerafdruk SHA-256 in hexadecimal */
    record Wachtend(Path pad, String vingerafdruk) {}
}
