package nl.passendonderwijs.kit.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/** The loop of one consumer: poll, give effect, commit; a passing fault steps back to where the last commit was. */
final class Inboxlus implements Runnable {

    private static final Logger LOG = Logger.getLogger(Inboxlus.class);
    private static final Duration WACHT = Duration.ofMillis(500);
    private static final Duration RUST = Duration.ofSeconds(1);

    private final KafkaConsumer<String, byte[]> consumer;
    private final Eventlezer lezer;
    private final Verwerker verwerker;
    private final Afvoer afvoer;
    private volatile boolean loopt = true;
    private volatile boolean bij;

    Inboxlus(KafkaConsumer<String, byte[]> consumer, Eventlezer lezer, Verwerker verwerker, Afvoer afvoer) {
        this.consumer = consumer;
        this.lezer = lezer;
        this.verwerker = verwerker;
        this.afvoer = afvoer;
    }

    boolean isBij() {
        return bij;
    }

    void stop() {
        loopt = false;
        consumer.wakeup();
    }

    @Override
    public void run() {
        try (consumer) {
            while (loopt) {
                ronde();
            }
        } catch (WakeupException gewekt) {
            LOG.debug("de inbox stopt");
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
        }
    }

    private void ronde() throws InterruptedException {
        var begin = new HashMap<TopicPartition, Long>();
        try {
            var berichten = consumer.poll(WACHT);
            berichten
                    .partitions()
                    .forEach(deel ->
                            begin.put(deel, berichten.records(deel).getFirst().offset()));
            verwerk(berichten);
            bij = !consumer.assignment().isEmpty()
                    && consumer.assignment().stream().allMatch(this::gelezen);
        } catch (WakeupException gewekt) {
            throw gewekt;
        } catch (RuntimeException fout) {
            bij = false;
            LOG.warnf("de inbox rust even: %s", fout);
            terugNaar(begin);
            Thread.sleep(RUST);
        }
    }

    private void verwerk(ConsumerRecords<String, byte[]> berichten) throws InterruptedException {
        if (berichten.isEmpty()) {
            return;
        }
        var partij = new ArrayList<Ontvangst<?>>();
        for (var bericht : berichten) {
            lees(bericht, partij);
        }
        for (var mislukt : verwerker.verwerk(partij)) {
            eisDatWijLopen();
            afvoer.voerAf(mislukt.ontvangst().bericht(), mislukt.reden());
        }
        consumer.commitSync();
    }

    private void lees(ConsumerRecord<String, byte[]> bericht, List<Ontvangst<?>> partij) throws InterruptedException {
        try {
            lezer.lees(bericht).ifPresent(partij::add);
        } catch (Onleesbaar fout) {
            afvoer.voerAf(bericht, fout);
        }
    }

    /** What fails while this process stops is not to blame. */
    private void eisDatWijLopen() {
        if (!loopt) {
            throw new WakeupException();
        }
    }

    private boolean gelezen(TopicPartition deel) {
        return consumer.currentLag(deel).orElse(1) == 0;
    }

    /** Asks the broker nothing, because it may be the one that is away. */
    private void terugNaar(Map<TopicPartition, Long> begin) {
        begin.keySet().retainAll(consumer.assignment());
        begin.forEach(consumer::seek);
    }
}
