package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of this platform: 32 random bytes in base64, made once and readable for its owner alone. */
final class Geheim {

    private static final int BYTES = 32;

    private Geheim() {}

    static String uit(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            Eigendom.schrijf(bestand, nieuw());
        }
        return Files.readString(bestand).strip();
    }

    private static String nieuw() {
        var toeval = new byte[BYTES];
        new SecureRandom().nextBytes(toeval);
        return Base64.getEncoder().encodeToString(toeval);
    }
}
