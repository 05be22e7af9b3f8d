package nl.passendonderwijs.lokaal.kafka;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import nl.passendonderwijs.lokaal.Opstartfout;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A real Kafka broker inside this JVM. */
public final class IngebouwdeKafka implements AutoCloseable {

    private final KafkaRaftServer server;

    private IngebouwdeKafka(KafkaRaftServer server) {
        this.server = server;
    }

    /** Formats the folder the first time, then starts and returns when the broker takes requests. */
    public static IngebouwdeKafka start(Kafkainstellingen instellingen) {
        try {
            bereidVoor(instellingen);
            var server = new KafkaRaftServer(new KafkaConfig(instellingen.eigenschappen(), false), Time.SYSTEM);
            server.startup();
            return new IngebouwdeKafka(server);
        } catch (Exception e) {
            throw new Opstartfout("Kafka start niet: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void bereidVoor(Kafkainstellingen instellingen) throws Exception {
        Files.createDirectories(instellingen.map());
        if (Files.exists(instellingen.map().resolve("meta.properties"))) {
            return;
        }
        formatteer(instellingen);
    }

    private static void formatteer(Kafkainstellingen instellingen) throws Exception {
        try (var stil = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(stil)
                    .setNodeId(Kafkainstellingen.KNOOP)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName(Kafkainstellingen.CONTROLLER)
                    .setMetadataLogDirectory(instellingen.map().toString())
                    .addDirectory(instellingen.map().toString())
                    .run();
        }
    }
}
