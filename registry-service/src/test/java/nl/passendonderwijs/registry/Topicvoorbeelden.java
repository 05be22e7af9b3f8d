package nl.passendonderwijs.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Eventsoort;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a consumer finds on the topic. */
public final class Topicvoorbeelden {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Topicvoorbeelden() {}

    /** The data of all events of one kind about one thing until now, oldest first. */
    public static List<JsonNode> van(Class<? extends DomeinEvent> klasse, String aggregaatId) {
        var soort = Eventsoort.van(klasse);
        return op(soort.topic()).stream()
                .filter(event -> event.path("type").asText().equals(soort.type()))
                .filter(event -> event.path("subject").asText().equals(aggregaatId))
                .map(event -> event.path("data"))
                .toList();
    }

    private static List<JsonNode> op(String topic) {
        var broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var lezer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker), new StringDeserializer(), new ByteArrayDeserializer())) {
            var delen = lezer.partitionsFor(topic).stream()
                    .map(deel -> new TopicPartition(deel.topic(), deel.partition()))
                    .toList();
            lezer.assign(delen);
            lezer.seekToBeginning(delen);
            return totHetEinde(lezer, lezer.endOffsets(delen));
        }
    }

    private static List<JsonNode> totHetEinde(KafkaConsumer<String, byte[]> lezer, Map<TopicPartition, Long> einde) {
        var gelezen = new ArrayList<JsonNode>();
        while (einde.entrySet().stream().anyMatch(deel -> lezer.position(deel.getKey()) < deel.getValue())) {
            lezer.poll(Duration.ofMillis(200)).forEach(bericht -> gelezen.add(lees(bericht.value())));
        }
        return gelezen;
    }

    private static JsonNode lees(byte[] inhoud) {
        try {
            return JSON.readTree(inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
