package nl.passendonderwijs.lokaal;

import nl.passendonderwijs.lokaal.kafka.IngebouwdeKafka;
import nl.passendonderwijs.lokaal.kafka.Kafkainstellingen;
import nl.passendonderwijs.lokaal.kafka.Topic;
import nl.passendonderwijs.lokaal.kafka.Topics;

/** The Kafka of this platform: the broker in this JVM, or one of the person's own. */
record Gebeurtenissen(Omgeving omgeving, Stapel stapel, Voortgang voortgang) {

    /** Starts it where needed, makes the topics that are missing and returns the bootstrap address. */
    String start() {
        var bootstrap = omgeving.variabele("SWV_KAFKA_BOOTSTRAP").orElseGet(this::ingebouwd);
        new Topics(bootstrap).zorgVoor(Topic.alle());
        voortgang.meld("Kafka staat klaar: %s".formatted(bootstrap));
        return bootstrap;
    }

    private String ingebouwd() {
        var instellingen = new Kafkainstellingen(
                omgeving.data().resolve("kafka"), omgeving.kafkaPoort(), omgeving.kafkaControllerPoort());
        var kafka = IngebouwdeKafka.start(instellingen);
        stapel.plaats(() -> {
            kafka.close();
            voortgang.meld("Kafka gestopt");
        });
        return instellingen.bootstrap();
    }
}
