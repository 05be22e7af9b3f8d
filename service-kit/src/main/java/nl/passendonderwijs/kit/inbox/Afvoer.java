package nl.passendonderwijs.kit.inbox;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts a message that cannot be handled aside on {@code <topic>.dead-letter}, with the reason, so the rest moves on. */
@Singleton
class Afvoer {

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private KafkaProducer<String, byte[]> producer;

    @PostConstruct
    void open() {
        var instelling = new HashMap<>(kafka);
        instelling.put(ProducerConfig.ACKS_CONFIG, "all");
        producer = new KafkaProducer<>(instelling, new StringSerializer(), new ByteArraySerializer());
    }

    /** Answers only when the broker has it. */
    void voerAf(ConsumerRecord<String, byte[]> bericht, Throwable reden) throws InterruptedException {
        var afgevoerd = new ProducerRecord<>(bericht.topic() + ".dead-letter", bericht.key(), bericht.value());
        afgevoerd.headers().add("reden", reden.getClass().getName().getBytes(StandardCharsets.UTF_8));
        afgevoerd.headers().add("herkomst", herkomst(bericht).getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(afgevoerd).get();
        } catch (ExecutionException fout) {
            throw new Verwerker.NogNiet(fout);
        }
    }

    private static String herkomst(ConsumerRecord<?, ?> bericht) {
        return "%s/%d/%d".formatted(bericht.topic(), bericht.partition(), bericht.offset());
    }

    @PreDestroy
    void sluit() {
        producer.close(Duration.ofSeconds(2));
    }
}
