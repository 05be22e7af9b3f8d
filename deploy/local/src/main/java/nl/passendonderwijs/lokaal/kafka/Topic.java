package nl.passendonderwijs.lokaal.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic of the platform.
 *
 * @param bewaartijd how long its events are kept; empty means for ever
 */
public record Topic(String naam, Optional<Duration> bewaartijd) {

    private static final int PARTITIES = 6;
    private static final Duration DOSSIER = Duration.ofDays(5 * 365 + 1);

    /** The topics of the services, each followed by the one for messages that could not be read. */
    public static List<Topic> alle() {
        return Stream.of(
                        voorAltijd("registry"),
                        tijdelijk("placement"),
                        tijdelijk("placement.intern"),
                        voorAltijd("funding"),
                        voorAltijd("plan"))
                .flatMap(topic -> Stream.of(topic, topic.deadLetter()))
                .toList();
    }

    /** Keeps a message as long as the topic it came from: it holds the same facts. */
    Topic deadLetter() {
        return new Topic(naam + ".dead-letter", bewaartijd);
    }

    NewTopic nieuw() {
        var millis = bewaartijd.map(Duration::toMillis).orElse(-1L);
        return new NewTopic(naam, Optional.of(PARTITIES), Optional.empty())
                .configs(Map.of("retention.ms", Long.toString(millis)));
    }

    private static Topic voorAltijd(String dienst) {
        return new Topic("passend-onderwijs." + dienst, Optional.empty());
    }

    /** What points at one child goes when the file of that child goes. */
    private static Topic tijdelijk(String dienst) {
        return new Topic("passend-onderwijs." + dienst, Optional.of(DOSSIER));
    }
}
