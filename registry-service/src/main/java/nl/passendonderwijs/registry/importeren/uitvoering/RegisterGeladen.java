package nl.passendonderwijs.registry.importeren.uitvoering;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passendonderwijs.registry.importeren.Imports;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Part of {@code gereed}: the national register is in, and nothing is being imported. */
@HealthGroup("gereed")
@ApplicationScoped
class RegisterGeladen implements HealthCheck {

    @Inject
    Imports imports;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("register-geladen")
                .status(imports.registerGeladen())
                .build();
    }
}
