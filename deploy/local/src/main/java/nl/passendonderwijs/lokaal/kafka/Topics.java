package nl.passendonderwijs.lokaal.kafka;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.passendonderwijs.lokaal.Opstartfout;
import org.apache.kafka.clients.admin.Admin;

/** Makes the topics that a broker lacks. */
public record Topics(String bootstrap) {

    private static final int SECONDEN = 30;

    public void zorgVoor(List<Topic> topics) {
        var instellingen = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var beheer = Admin.create(instellingen)) {
            var bestaand = beheer.listTopics().names().get(SECONDEN, TimeUnit.SECONDS);
            var nieuw = topics.stream()
                    .filter(topic -> !bestaand.contains(topic.naam()))
                    .map(Topic::nieuw)
                    .toList();
            beheer.createTopics(nieuw).all().get(SECONDEN, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Opstartfout("Kafka op %s antwoordt niet: %s".formatted(bootstrap, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Opstartfout("Het starten van Kafka is afgebroken.", e);
        }
    }
}
