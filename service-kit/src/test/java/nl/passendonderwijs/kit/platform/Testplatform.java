package nl.passendonderwijs.kit.platform;

import io.kroxylicious.testing.kafka.api.KafkaCluster;
import io.kroxylicious.testing.kafka.common.KafkaClusterConfig;
import io.kroxylicious.testing.kafka.common.KafkaClusterFactory;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL and a real Kafka broker for the tests of one module, and the key that its tokens are signed with. */
public final class Testplatform implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable KafkaCluster kafka;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.start();
            kafka = KafkaClusterFactory.create(
                    KafkaClusterConfig.builder().kraftMode(true).brokersNum(1).build());
            kafka.start();
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "kafka.bootstrap.servers",
                kafka.getBootstrapServers(),
                "quarkus.oidc.public-key",
                Tokens.publiekeSleutel(),
                "quarkus.http.test-port",
                "0");
    }

    @Override
    public void stop() {
        try {
            if (kafka != null) {
                kafka.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}
