package nl.passendonderwijs.kit.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Eventsoort;
import nl.passendonderwijs.kit.events.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The view of the outside on Kafka, for tests: what is on a topic, and putting something there. */
@ApplicationScoped
public class Berichten {

    private final ObjectMapper json = EventJson.mapper();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    /** Everything on the topic until now; what is no JSON reads as a missing node. */
    public List<JsonNode> op(String topic) {
        return rauw(topic).stream().map(this::lees).toList();
    }

    /** The events of one kind about one thing. */
    public List<JsonNode> van(Class<? extends DomeinEvent> klasse, String aggregaatId) {
        var soort = Eventsoort.van(klasse);
        return op(soort.topic()).stream()
                .filter(event -> event.path("type").asText().equals(soort.type()))
                .filter(event -> event.path("subject").asText().equals(aggregaatId))
                .toList();
    }

    public List<ConsumerRecord<String, byte[]>> rauw(String topic) {
        var instelling = new HashMap<>(kafka);
        instelling.put("group.id", "test-" + System.nanoTime());
        try (var consumer = new KafkaConsumer<>(instelling, new StringDeserializer(), new ByteArrayDeserializer())) {
            var delen = consumer.partitionsFor(topic).stream()
                    .map(deel -> new org.apache.kafka.common.TopicPartition(deel.topic(), deel.partition()))
                    .toList();
            consumer.assign(delen);
            consumer.seekToBeginning(delen);
            var einde = consumer.endOffsets(delen);
            var gelezen = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (einde.entrySet().stream().anyMatch(deel -> consumer.position(deel.getKey()) < deel.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(gelezen::add);
            }
            return gelezen;
        }
    }

    public void stuur(String topic, String sleutel, String inhoud) {
        var instelling = new HashMap<>(kafka);
        try (var producer = new KafkaProducer<>(instelling, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            topic, sleutel, inhoud.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                    .get();
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(fout);
        }
    }

    private JsonNode lees(ConsumerRecord<String, byte[]> bericht) {
        try {
            return json.readTree(bericht.value());
        } catch (IOException fout) {
            return MissingNode.getInstance();
        }
    }
}
