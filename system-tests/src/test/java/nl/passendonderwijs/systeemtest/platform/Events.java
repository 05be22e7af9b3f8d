package nl.passendonderwijs.systeemtest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on a topic, as the dashboard of the ministry would read it from the start. */
record Events(String bootstrap) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OP_KAFKA = "opKafka";

    List<JsonNode> op(String topic, String soort) {
        return alle(topic).stream()
                .filter(event -> event.path("type").asText().equals("nl.passend-onderwijs." + soort + ".v1"))
                .toList();
    }

    /** From the moment that the change was recorded until the event was handed to the broker. */
    static Duration onderweg(JsonNode event) {
        return Duration.between(
                Instant.parse(event.path("time").asText()),
                Instant.ofEpochMilli(event.path(OP_KAFKA).asLong()));
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
                consumer.poll(Duration.ofMillis(200)).forEach(bericht -> events.add(lees(bericht)));
            }
            return events;
        }
    }

    private static JsonNode lees(ConsumerRecord<String, byte[]> bericht) {
        try {
            var event = (ObjectNode) JSON.readTree(bericht.value());
            return event.put(OP_KAFKA, bericht.timestamp());
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
