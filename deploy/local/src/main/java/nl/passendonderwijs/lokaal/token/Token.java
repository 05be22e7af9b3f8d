package nl.passendonderwijs.lokaal.token;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import nl.passendonderwijs.lokaal.Omgeving;
import nl.passendonderwijs.lokaal.Opdracht;

/** {@code ./swv token}: prints a token, and nothing else, on standard output. */
public final class Token {

    private Token() {}

    /** Takes the organisatie and, optionally, scopes. */
    public static void main(String[] args) throws Exception {
        Opdracht.start(omgeving -> {
            System.out.println(token(omgeving, List.of(args)));
            return 0;
        });
    }

    /** The signer of this platform, with the issuer of {@code SWV_TOKEN_ISSUER} when that is set. */
    public static Jwt van(Omgeving omgeving) throws IOException, GeneralSecurityException {
        var sleutels = Sleutelpaar.uit(omgeving.data().resolve("sleutels"));
        return new Jwt(sleutels, omgeving.variabele("SWV_TOKEN_ISSUER").orElse(Jwt.UITGEVER));
    }

    private static String token(Omgeving omgeving, List<String> argumenten)
            throws IOException, GeneralSecurityException {
        var organisatie = Organisatie.van(argumenten.isEmpty() ? "" : argumenten.getFirst());
        var scopes = argumenten.stream().skip(1).toList();
        return van(omgeving).voor(organisatie, scopes, Instant.now());
    }
}
