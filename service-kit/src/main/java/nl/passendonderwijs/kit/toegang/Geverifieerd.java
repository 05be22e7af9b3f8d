package nl.passendonderwijs.kit.toegang;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Instant;
import java.util.Set;
import nl.passendonderwijs.kit.waarden.OngeldigeWaarde;
import nl.passendonderwijs.kit.waarden.Organisatie;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A verified token, reduced to what the services need, so that nothing of the first request stays in memory.
 *
 * @param tot expiry ({@code exp})
 */
record Geverifieerd(SecurityIdentity identiteit, Instant tot) {

    static Geverifieerd van(SecurityIdentity identiteit) {
        var token = (JsonWebToken) identiteit.getPrincipal();
        var kaal = QuarkusSecurityIdentity.builder()
                .setPrincipal(token)
                .addAttribute(HuidigeBeller.KENMERK, beller(token))
                .build();
        return new Geverifieerd(kaal, Instant.ofEpochSecond(token.getExpirationTime()));
    }

    boolean geldig(Instant nu) {
        return nu.isBefore(tot);
    }

    private static Beller beller(JsonWebToken token) {
        String organisatie = token.getClaim("organisatie");
        String scope = token.getClaim("scope");
        String client = token.getClaim("azp");
        if (organisatie == null) {
            throw new AuthenticationFailedException("token zonder organisatie");
        }
        try {
            var scopes = scope == null || scope.isBlank() ? Set.<String>of() : Set.of(scope.split(" +"));
            return new Beller(Organisatie.van(organisatie), scopes, client == null ? "onbekend" : client);
        } catch (OngeldigeWaarde fout) {
            throw new AuthenticationFailedException("token met ongeldige organisatie");
        }
    }
}
