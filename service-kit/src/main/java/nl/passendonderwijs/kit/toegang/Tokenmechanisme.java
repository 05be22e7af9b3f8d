package nl.passendonderwijs.kit.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;

/**
 * Verifies a bearer token once and remembers the outcome until the token expires: checking a signature costs more than
 * reading a row. What fails is never remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class Tokenmechanisme implements HttpAuthenticationMechanism {

    private static final int MEEST_ONTHOUDEN = 10_000;

    private final Cache<String, Geverifieerd> bekend =
            Caffeine.newBuilder().maximumSize(MEEST_ONTHOUDEN).build();

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    Clock klok;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        var kop = context.request().getHeader("Authorization");
        if (kop == null) {
            return Uni.createFrom().nullItem();
        }
        var eerder = bekend.getIfPresent(kop);
        if (eerder != null && eerder.geldig(klok.instant())) {
            return Uni.createFrom().item(eerder.identiteit());
        }
        return oidc.authenticate(context, providers)
                .onItem()
                .ifNotNull()
                .transform(identiteit -> onthoud(kop, Geverifieerd.van(identiteit)));
    }

    private SecurityIdentity onthoud(String kop, Geverifieerd geverifieerd) {
        bekend.put(kop, geverifieerd);
        return geverifieerd.identiteit();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return oidc.getChallenge(context);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }
}
