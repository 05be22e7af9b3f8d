package nl.passendonderwijs.kit.outbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @PostConstruct
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

    /** The rows that the broker acknowledged. Rows of one key go one after the other, so a failure cannot reorder them. */
    List<Outboxrij> bezorg(List<Outboxrij> rijen) throws InterruptedException {
        var bezorgd = new ArrayList<Outboxrij>(rijen.size());
        for (var golf : golven(rijen)) {
            var aangekomen = stuur(golf);
            bezorgd.addAll(aangekomen);
            if (aangekomen.size() < golf.size()) {
                vernieuw();
                break;
            }
        }
        return bezorgd;
    }

    /** The first row of every key, then the second of those that have one, and so on. */
    private static Collection<List<Outboxrij>> golven(List<Outboxrij> rijen) {
        var golven = new TreeMap<Integer, List<Outboxrij>>();
        var perSleutel = new HashMap<String, Integer>();
        for (var rij : rijen) {
            var nummer = perSleutel.merge(rij.sleutel(), 1, Integer::sum);
            golven.computeIfAbsent(nummer, eerste -> new ArrayList<>()).add(rij);
        }
        return golven.values();
    }

    private List<Outboxrij> stuur(List<Outboxrij> golf) throws InterruptedException {
        var onderweg = new LinkedHashMap<Outboxrij, Future<RecordMetadata>>();
        for (var rij : golf) {
            var zending = producer.send(bericht(rij));
            onderweg.put(rij, zending);
            if (zending.state() == Future.State.FAILED) {
                break;
            }
        }
        producer.flush();
        var aangekomen = new ArrayList<Outboxrij>();
        for (var zending : onderweg.entrySet()) {
            if (isAangekomen(zending.getKey(), zending.getValue())) {
                aangekomen.add(zending.getKey());
            }
        }
        return aangekomen;
    }

    /** A producer that failed may never recover, and must not deliver late what will be sent again. */
    private void vernieuw() {
        producer.close(Duration.ZERO);
        open();
    }

    private ProducerRecord<String, byte[]> bericht(Outboxrij rij) {
        var bericht = new ProducerRecord<>(rij.topic(), rij.sleutel(), schrijver.cloudEvent(rij));
        bericht.headers()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.US_ASCII));
        return bericht;
    }

    private static boolean isAangekomen(Outboxrij rij, Future<RecordMetadata> zending) throws InterruptedException {
        try {
            zending.get();
            return true;
        } catch (ExecutionException fout) {
            LOG.warnf("de broker nam event %s (%s) niet aan: %s", rij.eventId(), rij.type(), fout.getCause());
            return false;
        }
    }

    @PreDestroy
    void sluit() {
        producer.close(Duration.ofSeconds(2));
    }
}
