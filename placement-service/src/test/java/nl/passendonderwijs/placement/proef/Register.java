package nl.passendonderwijs.placement.proef;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.kit.events.EventJson;
import nl.passendonderwijs.kit.waarden.Vestigingscode;
import nl.passendonderwijs.placement.school.Scholen;
import nl.passendonderwijs.placement.school.SchoolService;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Plays the registry: tells what it knows on the real topic, and waits until this service has heard. */
public final class Register {

    private Register() {}

    /** The schools of {@link VestigingVoorbeelden}, told once per platform. */
    public static void vul() {
        var voorbeelden = VestigingVoorbeelden.alle();
        var codes =
                voorbeelden.stream().map(v -> Vestigingscode.van(v.vestiging())).toList();
        if (scholen(codes).opCode().size() < codes.size()) {
            for (int volgnummer = 0; volgnummer < voorbeelden.size(); volgnummer++) {
                meld(voorbeelden.get(volgnummer), volgnummer + 1, UUID.randomUUID());
            }
            wacht(codes, scholen -> scholen.opCode().size() == codes.size());
        }
    }

    /** @param volgnummer the {@code sequence} that the registry gave it */
    public static void meld(DomeinEvent event, long volgnummer, UUID id) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(event.topic(), event.aggregaatId(), cloudEvent(event, volgnummer, id)))
                    .get();
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    public static void wacht(List<Vestigingscode> codes, Predicate<Scholen> tot) {
        await().atMost(Duration.ofSeconds(30)).until(() -> tot.test(scholen(codes)));
    }

    public static Scholen scholen(List<Vestigingscode> codes) {
        return CDI.current().select(SchoolService.class).get().zoek(codes);
    }

    static String broker() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }

    private static byte[] cloudEvent(DomeinEvent event, long volgnummer, UUID id) throws Exception {
        return EventJson.mapper()
                .writeValueAsBytes(Map.of(
                        "specversion",
                        "1.0",
                        "id",
                        id,
                        "source",
                        "urn:nld:oin:00000000000000000000:systeem:registry-service",
                        "type",
                        event.type(),
                        "subject",
                        event.aggregaatId(),
                        "time",
                        "2026-09-01T08:15:33.250Z",
                        "sequence",
                        "%019d".formatted(volgnummer),
                        "data",
                        event));
    }
}
