package nl.passendonderwijs.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics of other services and gives every event its effect once: offsets are committed after the
 * transaction, and an event that comes again is known by its id.
 */
@ApplicationScoped
public class Inbox {

    private static final int PARTIJ = 500;

    @Inject
    Eventlezer lezer;

    @Inject
    Verwerker verwerker;

    @Inject
    Afvoer afvoer;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @ConfigProperty(name = "quarkus.application.name")
    String dienst;

    private @Nullable Inboxlus lus;
    private @Nullable Thread draad;

    void start(@Observes StartupEvent gestart) {
        if (lezer.topics().isEmpty()) {
            return;
        }
        lus = new Inboxlus(consumer(), lezer, verwerker, afvoer);
        draad = Thread.ofPlatform().name("inbox").daemon().start(lus);
    }

    void stop(@Observes ShutdownEvent gestopt) throws InterruptedException {
        if (lus != null && draad != null) {
            lus.stop();
            draad.join(Duration.ofSeconds(5));
        }
    }

    /** True when everything that was on the topics has had its effect. */
    public boolean isBij() {
        return lus == null || draad == null ? lezer.topics().isEmpty() : draad.isAlive() && lus.isBij();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var instelling = new HashMap<>(kafka);
        instelling.put(ConsumerConfig.GROUP_ID_CONFIG, dienst);
        instelling.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        instelling.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        instelling.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, PARTIJ);
        instelling.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
        instelling.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        instelling.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 10_000);
        var consumer = new KafkaConsumer<>(instelling, new StringDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(lezer.topics());
        return consumer;
    }
}
