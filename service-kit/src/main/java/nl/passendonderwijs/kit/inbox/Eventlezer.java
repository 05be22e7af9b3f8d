package nl.passendonderwijs.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passendonderwijs.events.DomeinEvent;
import nl.passendonderwijs.events.Eventsoort;
import nl.passendonderwijs.kit.events.EventJson;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads CloudEvents for which this service has a receiver; what it has none for is not its concern. */
@Singleton
class Eventlezer {

    private final ObjectMapper json = EventJson.mapper();
    private final Map<String, Ontvanger<?>> ontvangers = new HashMap<>();

    @Inject
    @Any
    Instance<Ontvanger<?>> gevonden;

    @PostConstruct
    void verzamel() {
        for (var ontvanger : gevonden) {
            ontvangers.put(Eventsoort.van(ontvanger.soort()).type(), ontvanger);
        }
    }

    Set<String> topics() {
        return ontvangers.values().stream()
                .map(ontvanger -> Eventsoort.van(ontvanger.soort()).topic())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Throws {@link Onleesbaar} when the message is no CloudEvent, or not of the shape that its type promises. */
    Optional<Ontvangst<?>> lees(ConsumerRecord<String, byte[]> bericht) {
        try {
            var event = json.readTree(bericht.value());
            var ontvanger = ontvangers.get(event.path("type").asText());
            return ontvanger == null ? Optional.empty() : Optional.of(lees(bericht, event, ontvanger));
        } catch (IOException | RuntimeException fout) {
            throw new Onleesbaar("geen leesbaar CloudEvent", fout);
        }
    }

    private <E extends DomeinEvent> Ontvangst<E> lees(
            ConsumerRecord<String, byte[]> bericht, JsonNode event, Ontvanger<E> ontvanger) throws IOException {
        var kop = new Eventkop(
                UUID.fromString(event.required("id").asText()),
                event.required("type").asText(),
                event.path("sequence").asText(),
                Instant.parse(event.required("time").asText()),
                event.path("traceparent").asText(null));
        return new Ontvangst<>(bericht, kop, json.treeToValue(event.required("data"), ontvanger.soort()), ontvanger);
    }
}
