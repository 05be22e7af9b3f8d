package nl.passendonderwijs.kit.toegang;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The caller of the current request. */
@ApplicationScoped
public class HuidigeBeller {

    static final String KENMERK = "beller";

    @Inject
    SecurityIdentity identiteit;

    public Optional<Beller> zoek() {
        return Optional.ofNullable(identiteit.getAttribute(KENMERK));
    }

    public Beller verplicht() {
        return zoek().orElseThrow(UnauthorizedException::new);
    }
}
