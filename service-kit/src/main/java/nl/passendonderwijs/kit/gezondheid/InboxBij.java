package nl.passendonderwijs.kit.gezondheid;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.kit.inbox.Inbox;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Part of {@code gereed}: this service has seen everything that others told. */
@HealthGroup("gereed")
@ApplicationScoped
public class InboxBij implements HealthCheck {

    @Inject
    Inbox inbox;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inbox-bij").status(inbox.isBij()).build();
    }
}
