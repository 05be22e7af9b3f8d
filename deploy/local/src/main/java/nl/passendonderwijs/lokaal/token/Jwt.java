package nl.passendonderwijs.lokaal.token;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Signs tokens for this platform alone; no production service trusts its issuer. */
public record Jwt(Sleutelpaar sleutels, String uitgever) {

    public static final String UITGEVER = "urn:passend-onderwijs:lokaal";

    private static final Duration GELDIG = Duration.ofHours(12);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    /** An issuer is a URI, so it never holds a quote that would break the claims. */
    public Jwt {
        if (!URI.create(uitgever).isAbsolute()) {
            throw new IllegalArgumentException("issuer is not an absolute URI: " + uitgever);
        }
    }

    /** A token that is valid for twelve hours; no scopes named means all of the role. */
    public String voor(Organisatie organisatie, List<String> scopes, Instant nu) throws GeneralSecurityException {
        var gekozen = Scopes.gekozen(scopes, organisatie.rol());
        var inhoud = deel("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + deel(claims(organisatie, gekozen, nu));
        var handtekening = sleutels.onderteken(inhoud.getBytes(StandardCharsets.US_ASCII));
        return inhoud + "." + BASE64.encodeToString(handtekening);
    }

    /** Written by hand for a fast start: nothing in it needs escaping, each part was checked. */
    private String claims(Organisatie organisatie, List<String> scopes, Instant nu) {
        return ("{\"iss\":\"%s\",\"aud\":\"passend-onderwijs\",\"sub\":\"lokaal:%s\",\"azp\":\"swv-cli\","
                        + "\"organisatie\":\"%s\",\"scope\":\"%s\",\"iat\":%d,\"exp\":%d}")
                .formatted(
                        uitgever,
                        organisatie.waarde(),
                        organisatie.waarde(),
                        String.join(" ", scopes),
                        nu.getEpochSecond(),
                        nu.plus(GELDIG).getEpochSecond());
    }

    private static String deel(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
