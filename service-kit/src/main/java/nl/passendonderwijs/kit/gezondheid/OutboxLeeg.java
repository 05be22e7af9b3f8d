package nl.passendonderwijs.kit.gezondheid;

import io.agroal.api.AgroalDataSource;
import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Part of {@code gereed}: everything that this service had to tell is with the broker. */
@HealthGroup("gereed")
@ApplicationScoped
public class OutboxLeeg implements HealthCheck {

    @Inject
    AgroalDataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox-leeg").status(isLeeg()).build();
    }

    private boolean isLeeg() {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.createStatement();
                var rij = vraag.executeQuery("SELECT NOT EXISTS (SELECT 1 FROM outbox)")) {
            return rij.next() && rij.getBoolean(1);
        } catch (SQLException fout) {
            return false;
        }
    }
}
