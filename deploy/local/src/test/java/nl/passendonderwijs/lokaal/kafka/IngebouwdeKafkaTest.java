package nl.passendonderwijs.lokaal.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import nl.passendonderwijs.lokaal.VrijePoort;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngebouwdeKafkaTest {

    private static final String PLAN = "passend-onderwijs.plan";

    @TempDir
    Path map;

    private Kafkainstellingen instellingen;
    private IngebouwdeKafka kafka;

    @BeforeEach
    void start() throws IOException {
        instellingen = new Kafkainstellingen(map, VrijePoort.kies(), VrijePoort.kies());
        kafka = IngebouwdeKafka.start(instellingen);
    }

    @AfterEach
    void stop() {
        kafka.close();
    }

    @Test
    void bewaart_een_bericht_over_een_herstart_heen() throws Exception {
        new Topics(instellingen.bootstrap()).zorgVoor(Topic.alle());
        verstuur("plan-1", "vastgesteld");

        kafka.close();
        kafka = IngebouwdeKafka.start(instellingen);

        assertThat(ontvang()).containsExactly("vastgesteld");
    }

    @Test
    void maakt_elk_topic_een_keer_met_zijn_bewaartijd() throws Exception {
        var topics = new Topics(instellingen.bootstrap());
        topics.zorgVoor(Topic.alle());

        topics.zorgVoor(Topic.alle());

        assertThat(bewaartijd("passend-onderwijs.registry")).isEqualTo("-1");
        assertThat(bewaartijd("passend-onderwijs.placement"))
                .isEqualTo(Long.toString(Duration.ofDays(1826).toMillis()));
    }

    private void verstuur(String sleutel, String waarde) throws Exception {
        var opzet = Map.<String, Object>of("bootstrap.servers", instellingen.bootstrap());
        try (var producent = new KafkaProducer<>(opzet, new StringSerializer(), new StringSerializer())) {
            producent.send(new ProducerRecord<>(PLAN, sleutel, waarde)).get();
        }
    }

    private List<String> ontvang() {
        var opzet = Map.<String, Object>of(
                "bootstrap.servers", instellingen.bootstrap(), "group.id", "proef", "auto.offset.reset", "earliest");
        try (var afnemer = new KafkaConsumer<>(opzet, new StringDeserializer(), new StringDeserializer())) {
            afnemer.subscribe(List.of(PLAN));
            return Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> waarden(afnemer), waarden -> !waarden.isEmpty());
        }
    }

    private static List<String> waarden(KafkaConsumer<String, String> afnemer) {
        var ontvangen = afnemer.poll(Duration.ofMillis(200)).records(PLAN).spliterator();
        return StreamSupport.stream(ontvangen, false)
                .map(bericht -> bericht.value())
                .toList();
    }

    private String bewaartijd(String topic) throws Exception {
        var bron = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try (var beheer = Admin.create(Map.of("bootstrap.servers", instellingen.bootstrap()))) {
            return beheer.describeConfigs(List.of(bron))
                    .values()
                    .get(bron)
                    .get()
                    .get("retention.ms")
                    .value();
        }
    }
}
