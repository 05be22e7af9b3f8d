package nl.passendonderwijs.lokaal.kafka;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The settings of the one broker: it is its own controller and listens on this machine alone.
 *
 * @param controllerPoort that the broker uses to talk to itself
 */
public record Kafkainstellingen(Path map, int poort, int controllerPoort) {

    static final int KNOOP = 1;
    static final String CONTROLLER = "CONTROLLER";

    public String bootstrap() {
        return "127.0.0.1:" + poort;
    }

    Map<String, String> eigenschappen() {
        var alle = new HashMap<String, String>();
        alle.putAll(adressen());
        alle.putAll(enkeleKnoop());
        alle.putAll(geheugen());
        return alle;
    }

    private Map<String, String> adressen() {
        return Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                Integer.toString(KNOOP),
                "listeners",
                "PLAINTEXT://" + bootstrap() + "," + CONTROLLER + "://127.0.0.1:" + controllerPoort,
                "advertised.listeners",
                "PLAINTEXT://" + bootstrap(),
                "listener.security.protocol.map",
                "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT",
                "controller.listener.names",
                CONTROLLER,
                "controller.quorum.voters",
                KNOOP + "@127.0.0.1:" + controllerPoort,
                "log.dirs",
                map.toString());
    }

    /** Kafka asks for three brokers by default; there is one. */
    private static Map<String, String> enkeleKnoop() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // After a kill the broker may not come back before its old session has ended.
                "broker.session.timeout.ms", "4000",
                "broker.heartbeat.interval.ms", "1000");
    }

    /** The defaults are made for a server of its own: 128 MB for compaction, 50 internal partitions. */
    private static Map<String, String> geheugen() {
        return Map.of(
                "log.cleaner.dedupe.buffer.size", "16777216",
                "offsets.topic.num.partitions", "6",
                "transaction.state.log.num.partitions", "3",
                "share.coordinator.state.topic.num.partitions", "3");
    }
}
