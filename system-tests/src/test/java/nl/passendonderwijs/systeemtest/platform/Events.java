package nl.passendonderwijs.systeemtest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on a topic, as the dashboard of the ministry would read it from the start. */
record Events(String bootstrap) {

    private static final ObjectMapper JSON = new ObjectMapper();

    List<JsonNode> op(String topic, String soort) {
        return alle(topic).stream()
                .filter(event -> event.path("type").asText().equals("nl.passend-onderwijs." + soort + ".v1"))
                .toList();
    }

    private List<JsonNode> alle(String topic) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var delen = consumer.partitionsFor(topic).stream()
                    .map(deel -> new TopicPartition(deel.topic(), deel.partition()))
                    .toList();
            consumer.assign(delen);
            consumer.seekToBeginning(delen);
            var einde = consumer.endOffsets(delen);
            var events = new ArrayList<JsonNode>();
            while (einde.entrySet().stream().anyMatch(deel -> consumer.position(deel.getKey()) < deel.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(bericht -> events.add(lees(bericht.value())));
            }
            return events;
        }
    }

    private static JsonNode lees(byte[] bericht) {
        try {
            return JSON.readTree(bericht);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
