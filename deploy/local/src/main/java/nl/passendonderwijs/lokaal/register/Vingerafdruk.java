package nl.passendonderwijs.lokaal.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Tells whether these very files were loaded into this very database before. */
final class Vingerafdruk {

    private Vingerafdruk() {}

    static String van(List<Path> bestanden, String databank) throws IOException {
        var som = sha256();
        som.update(databank.getBytes(StandardCharsets.UTF_8));
        try (var uit = new DigestOutputStream(OutputStream.nullOutputStream(), som)) {
            for (var bestand : bestanden) {
                Files.copy(bestand, uit);
            }
        }
        return HexFormat.of().formatHex(som.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
