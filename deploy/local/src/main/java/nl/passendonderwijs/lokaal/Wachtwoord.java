package nl.passendonderwijs.lokaal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the databases, made once and kept readable for its owner alone. */
final class Wachtwoord {

    private static final int BYTES = 24;

    private Wachtwoord() {}

    static String uit(Path bestand) throws IOException {
        if (!Files.exists(bestand)) {
            Eigendom.schrijf(bestand, nieuw());
        }
        return Files.readString(bestand).strip();
    }

    private static String nieuw() {
        var toeval = new byte[BYTES];
        new SecureRandom().nextBytes(toeval);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
    }
}
