package nl.passendonderwijs.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import nl.passendonderwijs.gateway.Tokenuitkomst.Geldig;
import nl.passendonderwijs.gateway.Tokenuitkomst.Ongeldig;
import nl.passendonderwijs.gateway.Tokenuitkomst.Verlopen;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** Has a token verified by OIDC, once: signature, issuer, audience and expiry. */
@Singleton
final class Tokencontrole {

    private static final Logger LOG = Logger.getLogger(Tokencontrole.class);

    private final IdentityProviderManager aanbieders;
    private final Tokencache cache;

    Tokencontrole(IdentityProviderManager aanbieders, Instellingen instellingen) {
        this.aanbieders = aanbieders;
        this.cache = new Tokencache(InstantSource.system(), instellingen.tokens());
    }

    Optional<Beller> bekend(String token) {
        return cache.zoek(token);
    }

    Uni<Tokenuitkomst> controleer(String token, RoutingContext ctx) {
        var verzoek = new TokenAuthenticationRequest(new AccessTokenCredential(token));
        HttpSecurityUtils.setRoutingContextAttribute(verzoek, ctx);
        return aanbieders
                .authenticate(verzoek)
                .map(identiteit -> geldig(token, identiteit))
                .onFailure()
                .recoverWithItem(Tokencontrole::afgewezen);
    }

    private Tokenuitkomst geldig(String token, SecurityIdentity identiteit) {
        if (!(identiteit.getPrincipal() instanceof JsonWebToken jwt)) {
            return new Ongeldig();
        }
        var beller = new Beller(client(jwt), Instant.ofEpochSecond(jwt.getExpirationTime()));
        cache.bewaar(token, beller);
        return new Geldig(beller);
    }

    private static String client(JsonWebToken jwt) {
        String azp = jwt.getClaim("azp");
        return azp != null ? azp : String.valueOf(jwt.getSubject());
    }

    private static Tokenuitkomst afgewezen(Throwable oorzaak) {
        LOG.debug("token refused", oorzaak);
        return isAlleenVerlopen(oorzaak) ? new Verlopen() : new Ongeldig();
    }

    /** Expiry is told only when nothing else is wrong: an unknown signature gets no further explanation. */
    private static boolean isAlleenVerlopen(@Nullable Throwable oorzaak) {
        return switch (oorzaak) {
            case null -> false;
            case InvalidJwtException fout ->
                !fout.getErrorDetails().isEmpty()
                        && fout.getErrorDetails().stream().allMatch(d -> d.getErrorCode() == ErrorCodes.EXPIRED);
            default -> isAlleenVerlopen(oorzaak.getCause());
        };
    }
}
