package nl.passendonderwijs.placement.proef;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passendonderwijs.kit.events.EventJson;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads back what really lies on a topic. */
public final class Luisteraar {

    private Luisteraar() {}

    /** All events about one thing so far, oldest first. */
    public static List<JsonNode> over(String topic, String onderwerp) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", Register.broker()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            var delen = consumer.partitionsFor(topic).stream()
                    .map(deel -> new TopicPartition(topic, deel.partition()))
                    .toList();
            consumer.assign(delen);
            consumer.seekToBeginning(delen);
            return lees(consumer, delen).stream()
                    .filter(event -> event.path("subject").asText().equals(onderwerp))
                    .toList();
        }
    }

    private static List<JsonNode> lees(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> delen) {
        var einde = consumer.endOffsets(delen);
        var gelezen = new ArrayList<JsonNode>();
        while (delen.stream().anyMatch(deel -> consumer.position(deel) < einde.get(deel))) {
            consumer.poll(Duration.ofMillis(200)).forEach(bericht -> gelezen.add(json(bericht.value())));
        }
        return gelezen;
    }

    private static JsonNode json(byte[] bericht) {
        try {
            return EventJson.mapper().readTree(bericht);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
