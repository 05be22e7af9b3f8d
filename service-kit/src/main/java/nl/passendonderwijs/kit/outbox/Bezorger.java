package nl.passendonderwijs.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/** Hands a batch to the broker and tells which rows it has for certain. */
@Singleton
class Bezorger {

    private static final Logger LOG = Logger.getLogger(Bezorger.class);
    private static final int BEZORGTIJD_MS = 10_000;

    @Inject
    Eventschrijver schrijver;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private KafkaProducer<String, byte[]> producer;

    @jakarta.annotation.PostConstruct
    void open() {
        var instelling = new HashMap<>(kafka);
        instelling.put(ProducerConfig.ACKS_CONFIG, "all");
        instelling.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        instelling.put(ProducerConfig.LINGER_MS_CONFIG, "0");
        instelling.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, BEZORGTIJD_MS);
        instelling.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, BEZORGTIJD_MS / 2);
        instelling.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, BEZORGTIJD_MS);
        producer = new KafkaProducer<>(instelling, new StringSerializer(), new ByteArraySerializer());
    }

    /** The rows that the broker acknowledged; a key with one failure is kept whole, so that its order holds. */
    List<Outboxrij> bezorg(List<Outboxrij> rijen) throws InterruptedException {
        var onderweg = new ArrayList<Map.Entry<Outboxrij, Future<RecordMetadata>>>(rijen.size());
        for (var rij : rijen) {
            onderweg.add(Map.entry(rij, producer.send(bericht(rij))));
        }
        producer.flush();
        var mislukt = new HashSet<String>();
        for (var zending : onderweg) {
            if (!aangekomen(zending.getValue())) {
                mislukt.add(zending.getKey().sleutel());
            }
        }
        return rijen.stream().filter(rij -> !mislukt.contains(rij.sleutel())).toList();
    }

    private ProducerRecord<String, byte[]> bericht(Outboxrij rij) {
        var bericht = new ProducerRecord<>(rij.topic(), rij.sleutel(), schrijver.cloudEvent(rij));
        bericht.headers()
                .add(
                        "content-type",
                        "application/cloudevents+json; charset=UTF-8"
                                .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return bericht;
    }

    private static boolean aangekomen(Future<RecordMetadata> zending) throws InterruptedException {
        try {
            zending.get();
            return true;
        } catch (ExecutionException fout) {
            LOG.warnf("de broker nam een bericht niet aan: %s", fout.getCause());
            return false;
        }
    }

    @PreDestroy
    void sluit() {
        producer.close(Duration.ofSeconds(2));
    }
}
