package nl.passendonderwijs.lokaal.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The platform as the dashboard of the ministry sees it: what arrives on Kafka from now on, shown as it comes. */
final class Eventvenster implements AutoCloseable {

    private static final List<String> TOPICS =
            List.of("passend-onderwijs.registry", "passend-onderwijs.placement", "passend-onderwijs.funding");
    private static final String VOORVOEGSEL = "nl.passend-onderwijs.";
    private static final Pattern WOORDGRENS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final int TOON = 2;

    private final KafkaConsumer<String, byte[]> consumer;
    private final ObjectMapper json = new ObjectMapper();
    private final Verteller verteller;
    private final List<JsonNode> binnen = new LinkedList<>();

    Eventvenster(String bootstrap, Verteller verteller) {
        this.verteller = verteller;
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "fetch.max.wait.ms", "50"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var delen = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(deel -> new TopicPartition(deel.topic(), deel.partition()))
                .toList();
        consumer.assign(delen);
        consumer.seekToEnd(delen);
        delen.forEach(consumer::position);
    }

    /** Waits for so many events of one kind that fit; shows the first few and counts the rest. */
    void wachtOp(String soort, int aantal, Duration hoogstens, Predicate<JsonNode> past) {
        var begin = System.nanoTime();
        var gezien = neem(soort, aantal, past, begin, 0);
        while (gezien < aantal) {
            consumer.poll(Duration.ofMillis(100)).forEach(bericht -> binnen.add(lees(bericht)));
            gezien += neem(soort, aantal - gezien, past, begin, gezien);
            eisOpTijd(soort, gezien, aantal, hoogstens, begin);
        }
        if (aantal > TOON) {
            verteller.nogMeer(aantal - TOON, soort);
        }
    }

    /** Takes what fits out of what came in; the rest waits until the story asks for it. */
    private int neem(String soort, int hoogstens, Predicate<JsonNode> past, long begin, int eerder) {
        var genomen = 0;
        for (var rest = binnen.iterator(); rest.hasNext() && genomen < hoogstens; ) {
            var event = rest.next();
            if (event.path("type").asText().equals(type(soort)) && past.test(event)) {
                rest.remove();
                genomen++;
                toon(eerder + genomen, soort, event, begin);
            }
        }
        return genomen;
    }

    private void toon(int nummer, String soort, JsonNode event, long begin) {
        if (nummer <= TOON) {
            var millis = (System.nanoTime() - begin) / 1_000_000;
            verteller.event(soort, event.path("subject").asText(), millis, event.path("data"));
        }
    }

    private static void eisOpTijd(String soort, int gezien, int aantal, Duration hoogstens, long begin) {
        if (gezien < aantal && System.nanoTime() - begin > hoogstens.toNanos()) {
            throw new Demofout("%d van %d keer %s binnen %d s".formatted(gezien, aantal, soort, hoogstens.toSeconds()));
        }
    }

    private static String type(String soort) {
        return VOORVOEGSEL + WOORDGRENS.matcher(soort).replaceAll("-").toLowerCase(Locale.ROOT) + ".v1";
    }

    private JsonNode lees(ConsumerRecord<String, byte[]> bericht) {
        try {
            return json.readTree(bericht.value());
        } catch (IOException fout) {
            throw new Demofout("een onleesbaar bericht op " + bericht.topic(), fout);
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
